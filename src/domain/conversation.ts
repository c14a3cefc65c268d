/**
 * A conversation's path, preparing → ready → had → reflected, and the parts of the card that is read aloud from it.
 * What must never happen: notes from after the talk on the card.
 */
import { bodyLines, inlineText } from './body/text.ts';
import type { Body, BodyNode } from './body/types.ts';
import type { Answers } from './answer.ts';
import { answerAt } from './dated-log.ts';
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

/** The questions for afterwards. */
export const afterPrompts = ['after-said', 'after-heard', 'after-agreed'] as const;

/** What was written down after the talk, in the order of the questions. Empty ones are left out. */
export const afterTalk = (
  answers: Answers,
): readonly { readonly id: (typeof afterPrompts)[number]; readonly text: string }[] =>
  afterPrompts.flatMap((id) => {
    const text = answerAt(answers, id).text.trim();
    return text === '' ? [] : [{ id, text }];
  });

/** What was agreed on, one line each, without the marks of a list. */
export const agreedLines = (answers: Answers): readonly string[] =>
  linesOf(answerAt(answers, 'after-agreed').text)
    .map((line) => line.replace(/^(?:[-–—•*]|\d+[.)])\s+/u, ''))
    .filter((line) => line !== '');

/**
 * True when the words speak of telling everything for the first time. That belongs with a professional: the app says so,
 * and keeps helping with what comes before and after it.
 */
export const soundsLikeFullDisclosure = (text: string): boolean =>
  fullDisclosure.some((pattern) => pattern.test(text));

const fullDisclosure = [
  /\b(?:full|complete|formal|first)\s+(?:\w+\s+)?disclosure\b/iu,
  /\bdisclosure\s+(?:letter|document|session|day)\b/iu,
  /\bdisclose\s+(?:everything|all)\b/iu,
  /\b(?:tell|told|telling|confess|confessing)\s+(?:(?:you|her|him|them|my\s+\w+|\p{Lu}\p{L}+)\s+)?(?:everything|it\s+all|all\s+of\s+it|the\s+(?:whole|full)\s+(?:truth|story))\b/u,
  /\bcom(?:e|ing)\s+clean\b/iu,
  /\bthe\s+whole\s+truth\b/iu,
] as const;

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
