import { describe, expect, it } from 'vitest';
import type { Hint } from '../../../../../src/coach/hint.ts';
import { nextPlace } from '../../../../../src/editor/coach/use-hint-card.ts';
import { shortest } from '../../../../../src/editor/coach/mark-elements.ts';
import { HintBook } from '../../../../../src/editor/coach/shown-hint.ts';
import type { PlacedHint } from '../../../../../src/editor/coach/shown-hint.ts';

const hint = (label: Hint['label'], start: number, end: number): Hint => ({
  label,
  start,
  end,
  why: 'why',
  suggestion: 'suggestion',
});
const all = () => true;
const placed = (id: string, from: number, to: number) => ({ hint: { id }, from, to }) as PlacedHint;

describe('the hints a person sees', () => {
  it('are the same objects as long as their words stay the same, wherever they move', () => {
    const book = new HintBook();
    const [first] = book.place([{ text: 'You never listen.', at: 1, hints: [hint('absolute', 4, 9)] }], all);
    const [later] = book.place(
      [{ text: 'You never listen. No.', at: 40, hints: [hint('absolute', 4, 9)] }],
      all,
    );
    expect(later?.hint).toBe(first?.hint);
    expect([later?.from, later?.to, later?.hint.phrase]).toEqual([44, 49, 'never']);
  });

  it('are told apart when the same words stand twice', () => {
    const book = new HintBook();
    const block = { text: 'never', at: 0, hints: [hint('absolute', 0, 5)] };
    const [one, two] = book.place([block, { ...block, at: 9 }], all);
    expect(one?.hint.id).not.toBe(two?.hint.id);
  });

  it('never are about danger, which is no matter of style', () => {
    const block = { text: 'I want to die', at: 0, hints: [hint('crisis', 0, 13)] };
    expect(new HintBook().place([block], all)).toEqual([]);
  });

  it('leave out what is not to be shown', () => {
    const block = { text: 'never', at: 0, hints: [hint('absolute', 0, 5), hint('vague', 0, 5)] };
    expect(new HintBook().place([block], ({ kind }) => kind === 'vague').map((one) => one.hint.kind)).toEqual(
      ['vague'],
    );
  });

  it('are gone through from the caret on, round and round, and on from the open one', () => {
    const places = [placed('a', 0, 16), placed('b', 4, 9), placed('c', 20, 30)];
    const next = (open: string | null, caret: number, direction: 1 | -1) =>
      nextPlace(places, open, caret, direction)?.hint.id;
    expect(next(null, 16, 1)).toBe('c');
    expect(next(null, 30, 1)).toBe('a');
    expect(next('a', 16, 1)).toBe('b');
    expect(next('c', 30, 1)).toBe('a');
    expect(next('a', 16, -1)).toBe('c');
    expect(next(null, 17, -1)).toBe('b');
    expect(nextPlace([], null, 0, 1)).toBeUndefined();
  });

  it('mean the shortest where one lies in another', () => {
    expect(shortest([placed('a', 0, 16), placed('b', 4, 9)])?.hint.id).toBe('b');
  });
});
