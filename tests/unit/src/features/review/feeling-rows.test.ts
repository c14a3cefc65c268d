import { describe, expect, it } from 'vitest';
import type { FeelingPoint } from '../../../../../src/domain/review/feelings.ts';
import { familyRows, wordRows } from '../../../../../src/features/review/feeling-rows.ts';
import { day, entryId } from '../../../../support/entries.ts';

const point = (word: string, n = 0): FeelingPoint => ({
  entryId: entryId(n),
  on: day('2026-03-01'),
  word,
  intensity: 4,
});

describe('the rows of feelings', () => {
  it('are the four families, and one for own words only when there are some', () => {
    expect(familyRows([point('calm')]).rows).toHaveLength(4);
    const own = familyRows([point('calm'), point('wobbly')]);
    expect(own.rows.map(({ label }) => label).at(-1)).toBe('Own words');
    expect(own.dots.map(({ row, words }) => [row, words])).toEqual([
      ['quiet-good', 'calm (strong)'],
      ['own', 'wobbly (strong)'],
    ]);
  });

  it('are the words named most, in the colour of their family, with their dots alone', () => {
    const many = Array.from({ length: 9 }, (_, i) => [point(`w${i}`, i), point(`w${i}`, i + 20)]).flat();
    const { rows, dots } = wordRows([point('calm'), ...many, point('calm'), point('calm')]);
    expect(rows.map(({ id }) => id)).toEqual(['calm', 'w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6']);
    expect(rows[0]?.ink).not.toBe(rows[1]?.ink);
    expect(dots.some(({ row }) => row === 'w8')).toBe(false);
  });
});
