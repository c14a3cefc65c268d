/**
 * What is handed to someone else (a counsellor), as one text: a heading, a section for each kind, every entry with its day.
 * The same text is previewed, printed and written to a file. Pure.
 * What must never happen: anything in it that was not chosen; a link's address (it may name somebody).
 */
import { bodyOf, heading, paragraph } from '../body/build.ts';
import { inlineText } from '../body/text.ts';
import type { Body, BodyNode } from '../body/types.ts';
import { dayInWords } from '../day-words.ts';
import type { DayOn } from '../ids.ts';

export type SharedEntry = {
  readonly on: DayOn;
  /** Empty when it has none of its own. */
  readonly title: string;
  readonly body: Body;
};
export type SharedSection = { readonly name: string; readonly entries: readonly SharedEntry[] };

/** Sections and entries in the order given; a section without entries is left out. */
export function shareBody(title: string, sections: readonly SharedSection[]): Body {
  const filled = sections.filter(({ entries }) => entries.length > 0);
  return bodyOf([
    heading(1, title),
    ...filled.flatMap(({ name, entries }) => [heading(2, name), ...entries.flatMap(entryBlocks)]),
  ]);
}

function entryBlocks({ on, title, body }: SharedEntry): readonly BodyNode[] {
  const day = dayInWords(on);
  return [heading(3, title.trim() === '' ? day : `${day}: ${title.trim()}`), ...body.content.map(belowEntry)];
}

/** Headings inside an entry stand below the entry's own: as a line in bold. Links keep their words alone. */
function belowEntry(node: BodyNode): BodyNode {
  if (node.type === 'heading') {
    const words = inlineText(node).replace(/\s+/gu, ' ').trim();
    if (words === '') return paragraph('');
    return { type: 'paragraph', content: [{ type: 'text', text: words, marks: [{ type: 'bold' }] }] };
  }
  if (node.type === 'text') {
    const marks = (node.marks ?? []).filter(({ type }) => type !== 'link');
    const { marks: _dropped, ...plain } = node;
    return marks.length === 0 ? plain : { ...plain, marks };
  }
  return node.content === undefined ? node : { ...node, content: node.content.map(belowEntry) };
}
