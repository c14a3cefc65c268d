import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { crashCounter } from '../../../../electron/main/crash-counter.ts';
import { nextSize } from '../../../../electron/main/text-size.ts';
import { windowColours } from '../../../../electron/main/window-colours.ts';

describe('crashes in a row', () => {
  it('are too many after the limit, and forgotten after a while', () => {
    let now = 0;
    const tooOften = crashCounter(2, 1_000, () => now);
    expect([tooOften(), tooOften(), tooOften()]).toEqual([false, false, true]);
    now = 2_000;
    expect(tooOften()).toBe(false);
  });
});

describe('the text size', () => {
  it('goes step by step and stops at both ends', () => {
    expect(nextSize(1, 1)).toBe(1.15);
    expect(nextSize(1, -1)).toBe(0.9);
    expect(nextSize(0.9, -1)).toBe(0.9);
    expect(nextSize(1.5, 1)).toBe(1.5);
    expect(nextSize(1.3, 0)).toBe(1);
  });
});

describe('the window’s colour', () => {
  it('is the page’s own, so that nothing flashes', () => {
    const tokens = fs.readFileSync(path.join(import.meta.dirname, '../../../../src/ui/tokens.css'), 'utf8');
    const desk = /--desk: light-dark\((#\w+), (#\w+)\);/.exec(tokens);
    expect({ light: desk?.[1], dark: desk?.[2] }).toEqual(windowColours);
  });
});
