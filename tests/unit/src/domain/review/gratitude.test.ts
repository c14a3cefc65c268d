import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../../src/domain/body/text.ts';
import { applyEdit } from '../../../../../src/domain/entry.ts';
import { saidOf, sayGratitude } from '../../../../../src/domain/review/gratitude.ts';
import { bodyOf, day, entryWith } from '../../../../support/entries.ts';

const waiting = entryWith({
  template: 'gratitude',
  composed: true,
  answers: { what: { text: 'You waited up for me' }, said: { text: 'On Sunday.', choice: 'not-yet' } },
});

describe('gratitude that was said', () => {
  it('is said from then on, with its day, and the words of the person stay', () => {
    const said = applyEdit(waiting, sayGratitude(waiting, day('2026-05-12'), 'partner'), 5);
    expect(saidOf(waiting)).toBe('not-yet');
    expect(saidOf(said)).toBe('said');
    expect(said.answers['said']).toEqual({ text: 'On Sunday.', choice: 'said', on: '2026-05-12' });
    expect(said.answers['what']).toEqual(waiting.answers['what']);
  });

  it('is told by the text that is made of the answers', () => {
    const said = applyEdit(waiting, sayGratitude(waiting, day('2026-05-12'), 'partner'), 5);
    expect(bodyText(said.body)).toContain('I said it on 12 May 2026');
    expect(bodyText(said.body)).toContain('On Sunday');
    expect(bodyText(said.body)).not.toContain('haven’t');
  });

  it('changes no text that was written freely', () => {
    const free = { ...waiting, composed: false, body: bodyOf('My own words.') };
    expect(sayGratitude(free, day('2026-05-12'), 'partner')).not.toHaveProperty('body');
  });

  it('is neither said nor waiting when nothing was said about it', () => {
    expect(saidOf({ answers: {} })).toBe('here');
    expect(saidOf({ answers: { said: { text: '', choice: 'for-me' } } })).toBe('here');
  });
});
