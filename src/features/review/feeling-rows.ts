/** Sorts named feelings into the rows of their plot: four families, or the words named most. Pure. */
import { feelingFamilies } from '../../domain/feelings.ts';
import { feelingInWords } from '../../domain/intensity.ts';
import type { FeelingPoint } from '../../domain/review/feelings.ts';
import type { FeelingDot, FeelingRow } from '../../ui/charts/feelings-plot.tsx';

export type FeelingRows = { readonly rows: readonly FeelingRow[]; readonly dots: readonly FeelingDot[] };

const mostWords = 8;
const familyOf = new Map(
  feelingFamilies.flatMap(({ id, words }) => words.map((word) => [word, id] as const)),
);
const inks: Readonly<Record<(typeof feelingFamilies)[number]['id'], number>> = {
  'stirred-hard': 2,
  'quiet-hard': 3,
  'quiet-good': 1,
  'stirred-good': 4,
};
const ownWords = 'own';

const dotOf = (row: string, { entryId, on, word, intensity }: FeelingPoint): FeelingDot => ({
  row,
  on,
  strength: intensity,
  words: feelingInWords({ word, intensity }),
  key: entryId,
});

/** All four families, also those without a word; a row for one's own words when there are some. */
export function familyRows(points: readonly FeelingPoint[]): FeelingRows {
  const dots = points.map((point) => dotOf(familyOf.get(point.word) ?? ownWords, point));
  const families = feelingFamilies.map(({ id, label }) => ({ id, label, ink: inks[id] }));
  const own = dots.some(({ row }) => row === ownWords) ? [{ id: ownWords, label: 'Own words', ink: 8 }] : [];
  return { rows: [...families, ...own], dots };
}

/** The eight words named most often, the most frequent first. */
export function wordRows(points: readonly FeelingPoint[]): FeelingRows {
  const counts = new Map<string, number>();
  for (const { word } of points) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, mostWords)
    .map(([word]) => word);
  const shown = new Set(words);
  return {
    rows: words.map((word) => {
      const family = familyOf.get(word);
      return { id: word, label: word, ink: family === undefined ? 8 : inks[family] };
    }),
    dots: points.filter(({ word }) => shown.has(word)).map((point) => dotOf(point.word, point)),
  };
}
