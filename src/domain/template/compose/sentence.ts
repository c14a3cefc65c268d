/**
 * How a person's own words become part of a sentence without being touched: no letter is changed, at most a full stop
 * is added at the end, or taken away where the sentence goes on. What leads in depends on how their words begin.
 * What must never happen: a word of theirs lost or altered; “..” or “.,”.
 */

/** What to put before someone's words. `label` fits any of them, with a colon; the others make one sentence of both. */
export type Lead = {
  readonly label: string;
  /** Before “to …”. */
  readonly to?: string;
  /** Before “because …”. */
  readonly because?: string;
  /** Before a clause: “you were tired”, “I lie awake”. */
  readonly clause?: string;
  /** Before anything else in lower case: “honesty”, “in the study”. */
  readonly phrase?: string;
  /** These words seldom make a sentence by themselves (“Sam, who drove me”): the label goes before capitals, too. */
  readonly named?: true;
};

export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Ends it like a sentence, unless it already ends in some way of its own. */
const sentence = (text: string): string =>
  /[\p{L}\p{N}\p{M}%)\]"”’']$/u.test(text) && !endsInside(text) ? `${text}.` : text;

/** “… he said “go.””: the stop stands before the closing mark. */
const endsInside = (text: string): boolean => /[.!?…][)\]"”’']+$/u.test(text);

/** One sentence on one line, which may go on after a comma. */
const mayGoOn = (text: string): boolean =>
  !/\n/.test(text) && !/[.!?…][)\]"”’']*\s+\S/u.test(text) && !/[!?…,;:–—-]$/u.test(text);

const withoutStop = (text: string): string => (/[^.]\.$/u.test(text) ? text.slice(0, -1) : text);

const beginsLow = (text: string): boolean => /^\p{Ll}/u.test(text);
const beginsWithI = (text: string): boolean => /^I(?![\p{L}\p{N}])/u.test(text);
const firstWord = (text: string): string => (/^[\p{L}’']+/u.exec(text)?.[0] ?? '').toLowerCase();

const subjects: ReadonlySet<string> = new Set(
  "i you we he she they it this that there i’m i’ve i’d i’ll you’re we’re they’re it’s that’s i'm i've i'd i'll you're we're they're it's that's".split(
    ' ',
  ),
);
/** These may begin a noun or a clause; only a colon is safe before them. */
const eitherWay: ReadonlySet<string> = new Set(
  'my our your his her their the when if as so and but not no yes what who how where why'.split(' '),
);

/** A short capitalised answer that is no sentence (“Comfort”) needs its label to be understood. */
function needsLabel({ named }: Lead, text: string): boolean {
  if (subjects.has(firstWord(text))) return false;
  return named === true || (!/[.!?…:\n]/u.test(text) && text.split(/\s+/u).length <= 4);
}

/** Someone's words as one or more whole sentences. */
export function say(lead: Lead, words: string): string {
  const text = tidy(words);
  if (text === '') return '';
  if (!beginsLow(text)) return sentence(needsLabel(lead, text) ? `${lead.label}: ${text}` : text);
  const first = firstWord(text);
  const before =
    first === 'to'
      ? lead.to
      : first === 'because'
        ? lead.because
        : subjects.has(first)
          ? lead.clause
          : eitherWay.has(first)
            ? undefined
            : lead.phrase;
  return sentence(before === undefined ? `${lead.label}: ${text}` : `${before} ${text}`);
}

/** “When <words>, <rest>” where the words allow it, else the words as they are and the rest as a sentence of its own. */
export function when(words: string, rest: string): string {
  const text = tidy(words);
  const alone = `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  if (text === '') return sentence(alone);
  if (rest === '') return sentence(text);
  if (mayGoOn(text)) {
    const going = withoutStop(text);
    if (/^(when|whenever|while|since|after|if|as)$/.test(firstWord(text)))
      return sentence(`${going}, ${rest}`);
    if (beginsLow(text) || beginsWithI(text)) return sentence(`When ${going}, ${rest}`);
  }
  return `${sentence(text)} ${sentence(alone)}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
