import { describe, expect, it } from 'vitest';
import { agreementLog, agreementOf, withAgreementEnd } from '../../../../src/domain/agreement.ts';
import type { Answers } from '../../../../src/domain/answer.ts';
import { withReview } from '../../../../src/domain/dated-log.ts';
import { dueReviews } from '../../../../src/domain/due-reviews.ts';
import { toAnsweredItem } from '../../../../src/domain/entry-item.ts';
import { conversationLinkOf, withConversationLink } from '../../../../src/domain/entry-link.ts';
import { day, entryId, entryWith } from '../../../support/entries.ts';

const answers: Answers = {
  agreed: { text: 'Phones stay in the kitchen at night' },
  area: { text: '', choice: 'technology' },
  review: { text: '', on: day('2026-06-01') },
};
const of = (now: Answers) => agreementOf({ answers: now, entryOn: day('2026-05-04') });

describe('an agreement', () => {
  it('holds from the day that was named, else from the day it was written', () => {
    expect(of(answers).madeOn).toBe('2026-05-04');
    expect(of({ ...answers, made: { text: '', on: day('2026-05-01') } }).madeOn).toBe('2026-05-01');
  });

  it('that was looked at has its next day, and once ended has none, but keeps its words and lines', () => {
    const again = withReview(answers, agreementLog, day('2026-06-01'), 'It works.', day('2026-09-01'));
    expect(of(again).reviewOn).toBe('2026-09-01');
    const ended = of(withAgreementEnd(again, day('2026-08-01'), 'We need it no more.'));
    expect(ended).toMatchObject({
      words: 'Phones stay in the kitchen at night',
      reviewOn: null,
      endedOn: '2026-08-01',
    });
    expect(ended.log.map(({ text }) => text)).toEqual(['It works.', 'We need it no more.']);
  });
});

describe('what is to be looked at again', () => {
  it('is each boundary and agreement whose day has come, the longest due first', () => {
    const item = (n: number, template: 'agreement' | 'needs-and-boundaries' | 'free', on: string) =>
      toAnsweredItem(
        entryWith({ id: entryId(n), template, answers: { review: { text: '', on: day(on) } } }),
        false,
      );
    const items = [
      item(1, 'agreement', '2026-06-02'),
      item(2, 'needs-and-boundaries', '2026-06-01'),
      item(3, 'agreement', '2026-06-03'),
      item(4, 'free', '2026-06-01'),
    ];
    expect(dueReviews(items, day('2026-06-02')).map(({ item: one }) => one.id)).toEqual([
      entryId(2),
      entryId(1),
    ]);
  });
});

describe('the conversation that something came from', () => {
  it('is kept beside its answers with the words of the talk, and changes no other', () => {
    const link = { id: entryId(7), on: day('2026-05-03'), quote: 'Phones stay in the kitchen' };
    const linked = withConversationLink(answers, link);
    expect(conversationLinkOf(linked)).toEqual(link);
    expect(linked['agreed']).toEqual(answers['agreed']);
    expect(conversationLinkOf(answers)).toBeNull();
  });
});
