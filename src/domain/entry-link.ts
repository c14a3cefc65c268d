/**
 * Which conversation an entry came from: a promise, an agreement or a note of listening that belongs to a talk. Kept
 * in the entry as an answer of its own, so that it is as safe as its words; the way back is found by looking at it.
 */
import type { Answer, Answers } from './answer.ts';
import { answerAt } from './dated-log.ts';
import type { DayOn, EntryId } from './ids.ts';

const linkId = 'from-conversation';

/** `quote`: the words of the talk that it came from, or empty. */
export type ConversationLink = { readonly id: EntryId; readonly on: DayOn; readonly quote: string };

export function withConversationLink(answers: Answers, link: ConversationLink): Answers {
  const answer: Answer = { text: '', evidence: [{ entryId: link.id, on: link.on, quote: link.quote }] };
  return { ...answers, [linkId]: answer };
}

export function withoutConversationLink(answers: Answers): Answers {
  const { [linkId]: _, ...others } = answers;
  return others;
}

/** null when it belongs to no conversation. */
export function conversationLinkOf(answers: Answers): ConversationLink | null {
  const piece = answerAt(answers, linkId).evidence?.[0];
  return piece === undefined ? null : { id: piece.entryId, on: piece.on, quote: piece.quote };
}
