/**
 * What the person made of Support: their country, lines they added, hid or corrected, and the signs that more help is
 * needed which they asked to keep. Kept in the vault only. What must never happen: a country guessed from a network, a
 * tick kept without being asked for, or a sum, score or verdict made of them. Version 1, frozen once released.
 */
import * as v from 'valibot';
import { isDayOn } from '../ids.ts';
import type { DayOn } from '../ids.ts';
import type { LineFor } from '../support/crisis-line.ts';

/** The words of a line as the person has them. */
export type LineWords = {
  readonly name: string;
  readonly reach: string;
  readonly hours: string;
  readonly note: string;
};
export type OwnLine = LineWords & { readonly id: string; readonly about: LineFor };
export type CorrectedLine = LineWords & { readonly id: string };

export type SignsOfDay = { readonly on: DayOn; readonly signs: readonly string[]; readonly note: string };

export type SupportChoices = {
  /** A code of the countries Tend knows, or null while none was chosen. */
  readonly country: string | null;
  readonly own: readonly OwnLine[];
  /** Ids of public lines that are not shown. */
  readonly hidden: readonly string[];
  /** Public lines with the person's words in place of Tend's. */
  readonly corrected: readonly CorrectedLine[];
  /** Oldest day first, each day once. */
  readonly signs: readonly SignsOfDay[];
};

export const noSupportChoices: SupportChoices = {
  country: null,
  own: [],
  hidden: [],
  corrected: [],
  signs: [],
};

const line = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.maxLength(60));
const words = { name: line, reach: line, hours: line, note: line };
const schema = v.strictObject({
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  own: v.pipe(
    v.array(v.strictObject({ id, about: v.picklist(['crisis', 'abuse', 'emergency'] as const), ...words })),
    v.maxLength(50),
  ),
  hidden: v.pipe(v.array(id), v.maxLength(500)),
  corrected: v.pipe(v.array(v.strictObject({ id, ...words })), v.maxLength(500)),
  signs: v.pipe(
    v.array(
      v.strictObject({
        on: v.custom<DayOn>((x) => typeof x === 'string' && isDayOn(x)),
        signs: v.pipe(v.array(id), v.maxLength(50)),
        note: v.pipe(v.string(), v.maxLength(5_000)),
      }),
    ),
    v.maxLength(5_000),
  ),
});

export const writeSupportChoicesV1 = (c: SupportChoices): SupportChoices => ({
  country: c.country,
  own: c.own.map(({ id: own, about, name, reach, hours, note }) => ({
    id: own,
    about,
    name,
    reach,
    hours,
    note,
  })),
  hidden: c.hidden,
  corrected: c.corrected.map(({ id: of, name, reach, hours, note }) => ({
    id: of,
    name,
    reach,
    hours,
    note,
  })),
  signs: c.signs.map(({ on, signs, note }) => ({ on, signs, note })),
});
export const readSupportChoicesV1 = (data: unknown): SupportChoices | null =>
  v.is(schema, data) ? data : null;

/** The same day twice is one day: the later words stand. */
export const keepSigns = (choices: SupportChoices, day: SignsOfDay): SupportChoices => ({
  ...choices,
  signs: [...choices.signs.filter(({ on }) => on !== day.on), day].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
});
export const forgetSigns = (choices: SupportChoices, on: DayOn): SupportChoices => ({
  ...choices,
  signs: choices.signs.filter((day) => day.on !== on),
});
