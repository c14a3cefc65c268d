import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, sideOf } from '../../../../src/lib/word-diff.ts';

const shown = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('the words that changed between two texts', () => {
  it('are told apart from those that stayed', () => {
    expect(shown('We talk on Sunday.', 'We talk on Friday.')).toBe('We talk on [-Sunday-]{+Friday+}.');
    expect(shown('We talk.', 'We talk gladly.')).toBe('We talk{+ gladly+}.');
  });

  it('are read as one phrase where only spaces lie between them', () => {
    expect(shown('We walk every Sunday.', 'We meet each Friday.')).toBe(
      'We [-walk every Sunday-]{+meet each Friday+}.',
    );
  });

  it('are none in equal texts', () => {
    expect(diffWords('The same', 'The same')).toEqual([{ kind: 'same', text: 'The same' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('leave out no character of either text', () => {
    const words = fc.array(fc.constantFrom('we', 'talk', 'on', 'Sunday', '\n', ' ', '  ', '. ', '👋🏽', 'é'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, fc.string({ unit: 'grapheme' }), (a, b, tail) => {
        const before = a.join('');
        const after = b.join('') + tail;
        const changes = diffWords(before, after);
        const joined = (side: 'before' | 'after') =>
          sideOf(changes, side)
            .map(({ text }) => text)
            .join('');
        expect(joined('before')).toBe(before);
        expect(joined('after')).toBe(after);
      }),
    );
  });

  it('come to an end on two long texts without a word in common', () => {
    const many = (letter: string) => Array.from({ length: 20_000 }, (_, n) => `${letter}${n}`).join(' ');
    const changes = diffWords(many('a'), many('b'));
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
