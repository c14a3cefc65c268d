/**
 * Edits of the answers of a guided entry. Pure. What must never happen: an edit of one prompt that touches another, or
 * an empty answer kept as if something had been said.
 */
import type { Answer, Answers, Evidence, FeelingMark, Intensity } from '../../../domain/answer.ts';

const nothing: Answer = { text: '' };
export const answerTo = (answers: Answers, promptId: string): Answer => answers[promptId] ?? nothing;

export const saysSomething = (answer: Answer): boolean =>
  answer.text.trim() !== '' ||
  (answer.feelings?.length ?? 0) > 0 ||
  answer.choice !== undefined ||
  answer.on !== undefined ||
  (answer.evidence?.length ?? 0) > 0 ||
  (answer.log?.length ?? 0) > 0 ||
  Object.values(answer.parts ?? {}).some((part) => part.trim() !== '');

/** What changes of an answer; undefined takes that part of it back. */
export type AnswerChange = { readonly [K in keyof Answer]?: Answer[K] | undefined };

/** A prompt whose answer says nothing has no key. Blanks being typed are kept until they are all there is. */
export function withAnswer(answers: Answers, promptId: string, change: AnswerChange): Answers {
  const merged = Object.entries({ ...answerTo(answers, promptId), ...change });
  const next = Object.fromEntries(merged.filter(([, part]) => part !== undefined)) as Answer;
  if (saysSomething(next) || next.text !== '') return { ...answers, [promptId]: next };
  const { [promptId]: _, ...others } = answers;
  return others;
}

const usual: Intensity = 3;
export function toggleFeeling(feelings: readonly FeelingMark[], word: string): readonly FeelingMark[] {
  return feelings.some((mark) => mark.word === word)
    ? feelings.filter((mark) => mark.word !== word)
    : [...feelings, { word, intensity: usual }];
}

export const setIntensity = (
  feelings: readonly FeelingMark[],
  word: string,
  intensity: Intensity,
): readonly FeelingMark[] => feelings.map((mark) => (mark.word === word ? { word, intensity } : mark));

/** An entry is evidence once; the same entry with another quote is another piece of it. */
export function addEvidence(evidence: readonly Evidence[], piece: Evidence): readonly Evidence[] {
  const isThere = evidence.some(({ entryId, quote }) => entryId === piece.entryId && quote === piece.quote);
  return isThere ? evidence : [...evidence, piece];
}
