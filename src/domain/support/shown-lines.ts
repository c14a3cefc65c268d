/**
 * The lines a person sees: their own first, then their country's, with what they corrected or hid. Pure. What must never
 * happen: a correction that loses the words Tend came with, or a hidden line that cannot be brought back.
 */
import type { CorrectedLine, LineWords, OwnLine, SupportChoices } from '../document/support-choices.ts';
import type { CrisisLine, LineFor, SupportCountry } from './crisis-line.ts';

export type ShownLine = LineWords & {
  readonly id: string;
  readonly about: LineFor;
  /** Where Tend read it; null for the person's own words. */
  readonly read: { readonly source: string; readonly readIn: string } | null;
  readonly origin: 'public' | 'corrected' | 'own';
};

export function shownLines(country: SupportCountry | null, choices: SupportChoices): readonly ShownLine[] {
  const hidden = new Set(choices.hidden);
  return [
    ...choices.own.map((line) => ({ ...line, read: null, origin: 'own' as const })),
    ...publicLines(country)
      .filter(({ id }) => !hidden.has(id))
      .map((line) => {
        const corrected = choices.corrected.find(({ id }) => id === line.id);
        return corrected === undefined
          ? line
          : { ...line, ...wordsOf(corrected), read: null, origin: 'corrected' as const };
      }),
  ];
}

/** As Tend came with them, without a journal. */
export const publicLines = (country: SupportCountry | null): readonly ShownLine[] =>
  (country?.lines ?? []).map((line) => ({ ...asShown(line) }));

const asShown = ({ source, readIn, ...line }: CrisisLine): ShownLine => ({
  ...line,
  read: { source, readIn },
  origin: 'public',
});

/** The public lines of a country that a person hid. */
export const hiddenLines = (country: SupportCountry | null, choices: SupportChoices): readonly ShownLine[] =>
  publicLines(country).filter(({ id }) => choices.hidden.includes(id));

export const hideLine = (choices: SupportChoices, id: string): SupportChoices => ({
  ...choices,
  hidden: choices.hidden.includes(id) ? choices.hidden : [...choices.hidden, id],
});
export const showLine = (choices: SupportChoices, id: string): SupportChoices => ({
  ...choices,
  hidden: choices.hidden.filter((other) => other !== id),
});

/** The person's words for a line: of their own, it is changed; public, they stand in place of Tend's. */
export function correctLine(choices: SupportChoices, id: string, words: LineWords): SupportChoices {
  const tidy = tidyWords(words);
  if (choices.own.some((line) => line.id === id))
    return { ...choices, own: choices.own.map((line) => (line.id === id ? { ...line, ...tidy } : line)) };
  const corrected: CorrectedLine = { id, ...tidy };
  return { ...choices, corrected: [...choices.corrected.filter((line) => line.id !== id), corrected] };
}

/** Back to Tend's words. */
export const uncorrectLine = (choices: SupportChoices, id: string): SupportChoices => ({
  ...choices,
  corrected: choices.corrected.filter((line) => line.id !== id),
});

export function addLine(choices: SupportChoices, about: LineFor, words: LineWords): SupportChoices {
  const taken = choices.own.map(({ id }) => Number(id.replace('own-', '')));
  const line: OwnLine = { id: `own-${Math.max(0, ...taken) + 1}`, about, ...tidyWords(words) };
  return { ...choices, own: [...choices.own, line] };
}
export const removeLine = (choices: SupportChoices, id: string): SupportChoices => ({
  ...choices,
  own: choices.own.filter((line) => line.id !== id),
});

/** Somebody can be reached by it. */
export const isReachable = (words: Pick<LineWords, 'name' | 'reach'>): boolean =>
  words.name.trim() !== '' && words.reach.trim() !== '';

const wordsOf = ({ name, reach, hours, note }: LineWords): LineWords => ({ name, reach, hours, note });
const tidyWords = ({ name, reach, hours, note }: LineWords): LineWords => ({
  name: name.trim(),
  reach: reach.trim(),
  hours: hours.trim(),
  note: note.trim(),
});
