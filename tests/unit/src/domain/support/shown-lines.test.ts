import { describe, expect, it } from 'vitest';
import { noSupportChoices } from '../../../../../src/domain/document/support-choices.ts';
import { supportCountry } from '../../../../../src/domain/support/countries.ts';
import {
  addLine,
  correctLine,
  hiddenLines,
  hideLine,
  isReachable,
  publicLines,
  removeLine,
  showLine,
  shownLines,
  uncorrectLine,
} from '../../../../../src/domain/support/shown-lines.ts';

const ireland = supportCountry('IE');
const words = { name: 'Night line', reach: '0123', hours: '', note: '' };
const ids = (lines: readonly { readonly id: string }[]): readonly string[] => lines.map(({ id }) => id);

describe('the lines a person sees', () => {
  it('are those of their country, untouched, while nothing was changed', () => {
    expect(shownLines(ireland, noSupportChoices)).toEqual(publicLines(ireland));
    expect(shownLines(null, noSupportChoices)).toEqual([]);
  });

  it('begin with their own, whatever the country', () => {
    const choices = addLine(noSupportChoices, 'crisis', words);
    expect(shownLines(ireland, choices)[0]).toMatchObject({ ...words, origin: 'own', read: null });
    expect(shownLines(null, choices)).toHaveLength(1);
  });

  it('leave out what was hidden until it is brought back', () => {
    const hidden = hideLine(hideLine(noSupportChoices, 'ie-samaritans'), 'ie-samaritans');
    expect(ids(shownLines(ireland, hidden))).not.toContain('ie-samaritans');
    expect(ids(hiddenLines(ireland, hidden))).toEqual(['ie-samaritans']);
    expect(shownLines(ireland, showLine(hidden, 'ie-samaritans'))).toEqual(publicLines(ireland));
  });

  it('have the person’s words where one was corrected, in its old place, and Tend’s again when asked', () => {
    const corrected = correctLine(noSupportChoices, 'ie-samaritans', { ...words, reach: ' 999 999 ' });
    const at = ids(publicLines(ireland)).indexOf('ie-samaritans');
    expect(shownLines(ireland, corrected)[at]).toMatchObject({
      about: 'crisis',
      reach: '999 999',
      origin: 'corrected',
      read: null,
    });
    const again = correctLine(corrected, 'ie-samaritans', { ...words, reach: '111' });
    expect(again.corrected).toHaveLength(1);
    expect(shownLines(ireland, uncorrectLine(again, 'ie-samaritans'))).toEqual(publicLines(ireland));
  });
});

describe('a line of one’s own', () => {
  it('is changed in place and removed alone', () => {
    const two = addLine(addLine(noSupportChoices, 'crisis', words), 'abuse', { ...words, name: 'Refuge' });
    expect(new Set(ids(two.own)).size).toBe(2);
    const [first] = two.own;
    const changed = correctLine(two, first?.id ?? '', { ...words, reach: '456' });
    expect(changed.own.map(({ reach }) => reach)).toEqual(['456', '0123']);
    expect(changed.corrected).toEqual([]);
    expect(removeLine(changed, first?.id ?? '').own.map(({ name }) => name)).toEqual(['Refuge']);
  });

  it('needs a name and a way to reach it', () => {
    expect(isReachable(words)).toBe(true);
    expect(isReachable({ name: 'Sam', reach: ' ' })).toBe(false);
  });
});
