import { describe, expect, it } from 'vitest';
import { isSetOtherwise, versionParts } from '../../../../../src/domain/versions/compare.ts';
import { bodyOf, day, entryWith } from '../../../../support/entries.ts';

const named = (parts: ReturnType<typeof versionParts>) =>
  parts.map(({ name, before, after }) => [name, before, after]);

describe('an earlier version beside the present', () => {
  it('shows title and text, and the day and the tags only where they differ', () => {
    const then = entryWith({ title: 'One', body: bodyOf('a', 'b'), tags: ['x'] });
    const now = { ...then, body: bodyOf('a'), entryOn: day('2026-05-06') };
    expect(named(versionParts(then, now))).toEqual([
      ['Title', 'One', 'One'],
      ['Day', '4 May 2026', '6 May 2026'],
      ['Text', 'a\n\nb', 'a'],
    ]);
  });

  it('shows the answers by their questions while the text is made of them', () => {
    const answers = { what: { text: 'You waited up.' }, said: { text: '', choice: 'not-yet' } };
    const then = entryWith({
      template: 'gratitude',
      composed: true,
      answers,
      body: bodyOf('You waited up.'),
    });
    const now = { ...then, answers: { ...answers, what: { text: 'You stayed up.' } } };
    const parts = versionParts(then, now);
    expect(parts.map(({ key }) => key)).toEqual(['answer what', 'answer said']);
    expect(parts[0]).toMatchObject({ before: 'You waited up.', after: 'You stayed up.' });
    expect(parts[1]?.before).not.toBe('');
    expect(parts[1]?.before).toBe(parts[1]?.after);
  });

  it('shows the answers that differ beside a text of its own, with feelings and days in words', () => {
    const then = entryWith({
      template: 'check-in',
      body: bodyOf('mine'),
      answers: { feelings: { text: '', feelings: [{ word: 'calm', intensity: 4 }], on: day('2026-05-04') } },
    });
    const now = { ...then, answers: {} };
    expect(versionParts(then, now).map(({ before, after }) => [before, after])).toEqual([
      ['mine', 'mine'],
      ['calm (strong)\n4 May 2026', ''],
    ]);
  });

  it('says when only the setting of the words differs', () => {
    const then = entryWith({ body: bodyOf('a') });
    const now = entryWith({
      body: {
        type: 'doc',
        content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'a' }] }],
      },
    });
    expect(versionParts(then, now).every(({ before, after }) => before === after)).toBe(true);
    expect(isSetOtherwise(then, now)).toBe(true);
    expect(isSetOtherwise(then, then)).toBe(false);
  });
});
