/**
 * An earlier version of an entry beside the present, part by part, as plain words: what can be read side by side. Pure.
 * What must never happen: a part a person filled in that is in neither side.
 */
import type { Answer } from '../answer.ts';
import { bodyLines } from '../body/text.ts';
import { dayInWords } from '../day-words.ts';
import type { Entry } from '../entry.ts';
import { feelingInWords } from '../intensity.ts';
import { templateOf } from '../template/asked.ts';
import type { Prompt } from '../template/types.ts';

export type VersionPart = {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/**
 * Title and words always, where there are any; day and tags where they differ. While a text is made from the answers,
 * the answers are the words; beside a text of its own only those that differ. In the order of the page.
 */
export function versionParts(then: Entry, now: Entry): readonly VersionPart[] {
  const part = (key: string, name: string, of: (entry: Entry) => string): VersionPart => ({
    key,
    name,
    before: of(then),
    after: of(now),
  });
  const isMade = then.composed && now.composed;
  const answers = promptsOf(then, now).map((prompt) =>
    part(`answer ${prompt.id}`, prompt.question, (entry) =>
      answerLines(prompt, entry.answers[prompt.id]).join('\n'),
    ),
  );
  return [
    part('title', 'Title', ({ title }) => title.trim()),
    ...[
      part('day', 'Day', ({ entryOn }) => dayInWords(entryOn)),
      part('tags', 'Tags', ({ tags }) => tags.join(', ')),
    ].filter(differs),
    ...(isMade ? [] : [part('text', 'Text', ({ body }) => bodyLines(body).join('\n\n'))]),
    ...(isMade ? answers : answers.filter(differs)),
  ].filter(({ before, after }) => before !== '' || after !== '');
}

/** What is set otherwise without another word: a heading, a list, a tick. */
export const isSetOtherwise = (then: Entry, now: Entry): boolean =>
  JSON.stringify(then.body) !== JSON.stringify(now.body);

export const differs = ({ before, after }: VersionPart): boolean => before !== after;

function promptsOf(then: Entry, now: Entry): readonly Prompt[] {
  const prompts = [...(templateOf(now)?.prompts ?? []), ...(templateOf(then)?.prompts ?? [])];
  return [...new Map(prompts.map((prompt) => [prompt.id, prompt])).values()];
}

/** Without the dated lines: what became of it since is not taken back with the words, so it is not compared. */
function answerLines(prompt: Prompt, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  const option = prompt.options?.find(({ id }) => id === answer.choice)?.label ?? answer.choice ?? '';
  const picked = (prompt.picks ?? []).flatMap(({ id, options }) => {
    const chosen = answer.parts?.[id];
    return chosen === undefined ? [] : [options.find((one) => one.id === chosen)?.label ?? chosen];
  });
  return [
    option,
    picked.join(', '),
    (answer.feelings ?? []).map(feelingInWords).join(', '),
    answer.on === undefined ? '' : dayInWords(answer.on),
    answer.text.trim(),
    ...(answer.evidence ?? []).map(({ on, quote }) =>
      quote === '' ? dayInWords(on) : `${dayInWords(on)}: “${quote}”`,
    ),
  ].filter((line) => line !== '');
}
