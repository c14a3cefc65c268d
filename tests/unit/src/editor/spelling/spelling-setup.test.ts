import { describe, expect, it } from 'vitest';
import { isBeingTyped, placeMisspelt } from '../../../../../src/editor/spelling/spelling-setup.ts';
import { nextWord } from '../../../../../src/editor/spelling/use-spelling-menu.ts';

const place = (word: string, from: number) => ({ word, from, to: from + word.length });
const words = (places: readonly { word: string }[]) => places.map(({ word }) => word);

describe('which misspelt words are marked', () => {
  const blocks = [
    { at: 1, length: 12, checked: { misspelt: [{ ...place('Jarek', 0), mayBeName: true }], names: [] } },
    {
      at: 40,
      length: 20,
      checked: { misspelt: [{ ...place('wierd', 3), mayBeName: false }], names: ['jarek'] },
    },
    { at: 80, length: 10, checked: undefined },
  ];

  it('are placed in the whole text, without names that another paragraph has', () => {
    expect(placeMisspelt(blocks, [], () => false)).toEqual([place('wierd', 43)]);
    expect(words(placeMisspelt(blocks.slice(0, 1), [], () => false))).toEqual(['Jarek']);
  });

  it('are not those that a person left or added', () => {
    expect(placeMisspelt(blocks, [], (word) => word === 'wierd')).toEqual([]);
  });

  it('stay in a paragraph that is still to be looked at, unless a person left them', () => {
    const marked = [place('wierd', 5), place('teh', 82), place('adn', 86)];
    expect(placeMisspelt(blocks, marked, (word) => word === 'adn')).toEqual([
      place('wierd', 43),
      place('teh', 82),
    ]);
  });

  it('are not the word that is being typed; one that was marked stays marked', () => {
    const typed = place('wierd', 10);
    for (const caret of [10, 12, 15]) expect(isBeingTyped(typed, caret, [])).toBe(true);
    for (const caret of [9, 16, null]) expect(isBeingTyped(typed, caret, [])).toBe(false);
    expect(isBeingTyped(typed, 15, [typed])).toBe(false);
  });
});

describe('the way from one misspelt word to the next', () => {
  const places = [place('one', 5), place('two', 20), place('six', 40)];
  const caret = (at: number) => ({ from: at, to: at });

  it('leads on from the caret, round and round', () => {
    expect(nextWord(places, null, caret(8), 1)?.word).toBe('two');
    expect(nextWord(places, null, caret(60), 1)?.word).toBe('one');
    expect(nextWord(places, null, caret(21), -1)?.word).toBe('one');
    expect(nextWord(places, null, caret(2), -1)?.word).toBe('six');
    expect(nextWord([], null, caret(2), 1)).toBeUndefined();
  });

  it('leads on from the menu that is open', () => {
    expect(nextWord(places, places[1] ?? null, caret(23), 1)?.word).toBe('six');
    expect(nextWord(places, places[1] ?? null, caret(23), -1)?.word).toBe('one');
    expect(nextWord(places, places[0] ?? null, caret(8), -1)?.word).toBe('six');
  });
});
