/** The view across setbacks in words: what each group is called, and the sentence when most of them share something. */
import type { SetbackFacts } from '../../../domain/setback.ts';

type Known<K extends 'time' | 'place' | 'device' | 'company'> = NonNullable<SetbackFacts[K]>;

export const timeNames: Readonly<Record<Known<'time'>, string>> = {
  morning: 'In the morning',
  day: 'In the day',
  evening: 'In the evening',
  night: 'At night',
};
export const placeNames: Readonly<Record<Known<'place'>, string>> = {
  home: 'At home',
  work: 'At work',
  way: 'On the way',
  elsewhere: 'Elsewhere',
};
export const deviceNames: Readonly<Record<Known<'device'>, string>> = {
  phone: 'With the phone',
  computer: 'At the computer',
  tablet: 'With the tablet',
  television: 'At the television',
  other: 'With something else',
  none: 'Without a device',
};
export const companyNames: Readonly<Record<Known<'company'>, string>> = {
  alone: 'Alone',
  near: 'With someone near',
  together: 'Among others',
};

/** “Most of them: in the evening, at home, alone.” Empty when they share nothing. */
export function sharedSentence(shared: readonly (string | null)[]): string {
  const said = shared
    .filter((name) => name !== null)
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return said.length === 0 ? '' : `Most of them: ${said.join(', ')}.`;
}

/** “Before most of them you felt lonely.” */
export const feltSentence = (word: string | null): string =>
  word === null ? '' : `Before most of them you felt ${word}.`;
