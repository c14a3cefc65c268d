/** What a composer is, and how its pieces become blocks. */
import { bulletList, heading, textBlocks } from '../../body/build.ts';
import type { BodyNode } from '../../body/types.ts';
import type { Evidence } from '../../answer.ts';
import { dayInWords } from '../../day-words.ts';
import type { Role } from '../../role.ts';
import type { AnswersReader } from './answers-reader.ts';

export type Composer = (answers: AnswersReader, role: Role) => readonly BodyNode[];

/** Pieces of one paragraph, empty ones left out; no block when all are. */
export function para(...pieces: readonly string[]): readonly BodyNode[] {
  const text = pieces.filter((piece) => piece !== '').join(' ');
  return text === '' ? [] : textBlocks(text);
}

/** A heading with its paragraphs; neither when there are none. */
export const section = (title: string, ...pieces: readonly string[]): readonly BodyNode[] => {
  const blocks = para(...pieces);
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
};

/** Dated evidence as a list under its sentence. */
export function evidenceList(intro: string, evidence: readonly Evidence[]): readonly BodyNode[] {
  if (evidence.length === 0) return [];
  const items = evidence.map(({ on, quote }) => {
    const words = quote.trim();
    return words === '' ? dayInWords(on) : `${dayInWords(on)}: “${words}”`;
  });
  return [...textBlocks(intro), bulletList(items)];
}
