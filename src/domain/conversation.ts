/**
 * A conversation's path, preparing → ready → had → reflected, and the parts of the card that is read aloud from it.
 * What must never happen: notes from after the talk on the card.
 */
import { bodyLines, inlineText } from './body/text.ts';
import type { Body, BodyNode } from './body/types.ts';
import { conversationStages } from './entry.ts';
import type { ConversationStage, Entry } from './entry.ts';
import { AnswersReader } from './template/compose/answers-reader.ts';
import { conversationHeadings } from './template/compose/talking.ts';

/** The next stage, or null at the end of the path. */
export const stageAfter = (stage: ConversationStage): ConversationStage | null =>
  conversationStages[conversationStages.indexOf(stage) + 1] ?? null;

/** One step on, or one step back: a talk may have to be prepared again. */
export const mayMove = (from: ConversationStage, to: ConversationStage): boolean =>
  Math.abs(conversationStages.indexOf(from) - conversationStages.indexOf(to)) === 1;

export type ConversationPart = { readonly heading: string; readonly paragraphs: readonly string[] };

/** As they are spoken; last, how I will listen, which is for the reader alone. */
const readAloud = ['opening', 'know', 'their-view', 'ask', 'limits', 'hear'] as const;

/** The card's parts in the order in which they are spoken. Headings are unique. Empty when nothing is written. */
export function conversationParts(
  entry: Pick<Entry, 'answers' | 'body' | 'composed'>,
): readonly ConversationPart[] {
  return entry.composed ? partsOfAnswers(entry) : partsOfBody(entry.body);
}

function partsOfAnswers({ answers }: Pick<Entry, 'answers'>): readonly ConversationPart[] {
  const reader = new AnswersReader(answers);
  return readAloud.flatMap((id) => {
    const paragraphs = linesOf(reader.text(id));
    return paragraphs.length === 0 ? [] : [{ heading: conversationHeadings[id], paragraphs }];
  });
}

/** Written freely: a heading begins a part; without any, each paragraph is one. */
function partsOfBody(body: Body): readonly ConversationPart[] {
  const titled = body.content.some(({ type }) => type === 'heading');
  const parts: { heading: string; paragraphs: string[] }[] = [];
  for (const block of body.content) {
    if (block.type === 'heading') {
      parts.push({ heading: inlineText(block).replace(/\s+/g, ' ').trim(), paragraphs: [] });
      continue;
    }
    const lines = blockLines(block);
    if (lines.length === 0) continue;
    const open = parts.at(-1);
    if (titled && open !== undefined) open.paragraphs.push(...lines);
    else parts.push({ heading: '', paragraphs: [...lines] });
  }
  return withUniqueHeadings(
    parts.filter(
      ({ heading, paragraphs }) => paragraphs.length > 0 && heading !== conversationHeadings.after,
    ),
  );
}

function withUniqueHeadings(parts: readonly ConversationPart[]): readonly ConversationPart[] {
  const taken = new Set<string>();
  return parts.map(({ heading, paragraphs }, i) => {
    const wanted = heading === '' ? `Part ${i + 1}` : heading;
    let unique = wanted;
    for (let n = 2; taken.has(unique); n += 1) unique = `${wanted} (${n})`;
    taken.add(unique);
    return { heading: unique, paragraphs };
  });
}

const blockLines = (block: BodyNode): readonly string[] =>
  bodyLines({ type: 'doc', content: [block] }).flatMap(linesOf);

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
