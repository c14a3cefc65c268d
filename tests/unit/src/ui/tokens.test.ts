/** Computes contrast from the real tokens in both themes, so that a colour cannot be changed into one that is hard to read. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = fs.readFileSync(new URL('../../../../src/ui/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
type Rgb = readonly [number, number, number];

const pairs = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

function colour(name: string, theme: Theme): Rgb {
  const hex = pairs.get(name)?.[theme];
  if (hex === undefined || hex.length !== 7) throw new Error(`No opaque colour --${name} for ${theme}.`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** WCAG 2.2: relative luminance of sRGB. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: Theme): number {
  const [one, other] = [luminance(colour(a, theme)), luminance(colour(b, theme))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const papers = ['desk', 'page', 'sheet', 'well', 'lift'];
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...papers, 'accent-wash', 'clay-wash', 'problem-wash', 'selection']],
  ['ink-soft', [...papers, 'accent-wash', 'clay-wash', 'problem-wash']],
  ['ink-faint', [...papers]],
  ['accent', papers],
  ['accent-strong', [...papers, 'accent-wash']],
  ['clay', [...papers, 'clay-wash']],
  ['problem', [...papers, 'problem-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-problem', ['problem']],
  // Tooltips turn the page around.
  ['page', ['ink']],
];
const controls: readonly (readonly [string, readonly string[]])[] = [
  ['edge', papers],
  ['focus', [...papers, 'accent-wash']],
  ['accent', [...papers, 'accent-wash']],
  ...Array.from({ length: 8 }, (_, index) => [`plot-${index + 1}`, ['sheet', 'page']] as const),
];

describe.each(themes)('the %s theme', (theme) => {
  it.each(texts.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    'sets %s on %s with at least 4.5 to 1',
    (ink, ground) => {
      expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(controls.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    'draws %s on %s with at least 3 to 1',
    (ink, ground) => {
      expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the tokens', () => {
  it('give every colour for both themes', () => {
    const body = css.slice(css.indexOf('{'), css.indexOf('@media print'));
    const bare = body.replaceAll(/light-dark\([^)]*\)/g, '').match(/#[0-9a-f]{3,8}\b/g);
    expect(bare).toBeNull();
    expect(pairs.size).toBeGreaterThan(30);
  });

  it('are the only place where the components write a colour', () => {
    const room = new URL('../../../../src/ui/', import.meta.url);
    const files = fs
      .readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css') && file !== 'tokens.css');
    expect(files.length).toBeGreaterThan(20);
    const colours = files.filter((file) =>
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(/i.test(fs.readFileSync(new URL(file, room), 'utf8')),
    );
    expect(colours).toEqual([]);
  });
});
