/**
 * What lists show of an entry: small, derived, rebuilt from the entry at any time. It travels from the vault to
 * the page's volatile replica; it is never written to disk by itself.
 */
import type { Answers } from './answer.ts';
import { bodyLines } from './body/text.ts';
import { countWords } from './body/words.ts';
import type { ConversationStage, Entry } from './entry.ts';
import type { DayOn, EntryId, EpochMs, Month } from './ids.ts';
import { templateOf } from './template/asked.ts';
import { composeTitle } from './template/compose/title.ts';
import type { TemplateId } from './template/types.ts';

export type EntryItem = {
  readonly id: EntryId;
  readonly template: TemplateId;
  /** The name its own template had when it was begun; absent for built-in ones (see templateNameOf). */
  readonly ownTemplate?: string;
  readonly entryOn: DayOn;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  readonly title: string;
  /** What to call it in a list while it has no title of its own: made from its answers, else empty. */
  readonly heading: string;
  /** The first words of the text, at most 180 characters, one line. */
  readonly excerpt: string;
  readonly tags: readonly string[];
  readonly words: number;
  readonly draft: boolean;
  readonly trashed: boolean;
  readonly stage: ConversationStage | null;
  /** True when some positive change names this entry as its evidence. */
  readonly isEvidence: boolean;
  readonly feelings: readonly string[];
  readonly hardDay: Entry['hardDay'];
  readonly kept: boolean;
};

/** An item with its answers, for the shelves that are few and shown in full. */
export type AnsweredItem = EntryItem & { readonly answers: Answers };

/** Small collections the page keeps whole. */
export const shelves = [
  'drafts',
  'trash',
  'conversations',
  'positive-changes',
  'commitments',
  'boundaries',
  'agreements',
  'visions',
  'setbacks',
  /** Notes of listening that belong to a conversation. */
  'heard',
] as const;
export type Shelf = (typeof shelves)[number];

/** All not trashed entries of one month, newest first. */
export type MonthItems = { readonly month: Month; readonly items: readonly EntryItem[] };

export const excerptMax = 180;

export function toEntryItem(entry: Entry, isEvidence: boolean): EntryItem {
  const lines = bodyLines(entry.body);
  return {
    id: entry.id,
    template: entry.template,
    ...(entry.asked === undefined ? {} : { ownTemplate: entry.asked.name }),
    entryOn: entry.entryOn,
    createdAt: entry.createdAt,
    updatedAt: entry.updatedAt,
    title: entry.title,
    heading: headingOf(entry),
    excerpt: excerptOf(excerptLines(entry.body)),
    tags: entry.tags,
    words: countWords(lines.join('\n')),
    draft: entry.finishedAt === null,
    trashed: entry.trashedAt !== null,
    stage: entry.stage,
    isEvidence,
    feelings: feelingsOf(entry.answers),
    hardDay: entry.hardDay,
    kept: entry.kept === true,
  };
}

export const toAnsweredItem = (entry: Entry, isEvidence: boolean): AnsweredItem => ({
  ...toEntryItem(entry, isEvidence),
  answers: entry.answers,
});

function headingOf(entry: Entry): string {
  const template = Object.keys(entry.answers).length === 0 ? null : templateOf(entry);
  if (template === null) return '';
  const title = composeTitle(template, entry.answers);
  // The template's name says nothing that the list doesn't say already: its first words say more.
  return title === template.name ? '' : title;
}

/** The words of all feelings named in an entry, each once, in the order they were named. */
function feelingsOf(answers: Answers): readonly string[] {
  const words = new Set<string>();
  for (const answer of Object.values(answers)) {
    for (const { word } of answer.feelings ?? []) words.add(word);
  }
  return [...words];
}

/** In one line a heading would run into what it stands over: it leads there with a colon. */
const excerptLines = (body: Entry['body']): readonly string[] =>
  body.content.flatMap((block) => {
    const lines = bodyLines({ type: 'doc', content: [block] });
    return block.type === 'heading'
      ? lines.map((line) => line.trim().replace(/[\p{L}\p{N}]$/u, '$&:'))
      : lines;
  });

/** One line of at most `excerptMax` characters, cut at a word where one ends near, never inside a character. */
function excerptOf(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const flat = line
      .slice(0, excerptMax * 4)
      .replace(/\s+/gu, ' ')
      .trim();
    text += text === '' ? flat : ` ${flat}`;
    if (text.length > excerptMax) break;
  }
  if (text.length <= excerptMax) return text;
  const cut = wholeCharacters(text.slice(0, excerptMax - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > excerptMax / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Takes off half of a surrogate pair at the end. */
const wholeCharacters = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
