/**
 * The signs that more help is needed which a person ticked and asked to keep, by day. Nothing is kept without being
 * asked for. What must never happen: a sum, a score or a verdict made of them. Version 1, frozen once released.
 */
import * as v from 'valibot';
import { isDayOn } from '../ids.ts';
import type { DayOn } from '../ids.ts';

export type SignsOfDay = { readonly on: DayOn; readonly signs: readonly string[]; readonly note: string };
/** Oldest day first, each day once. */
export type KeptSigns = { readonly days: readonly SignsOfDay[] };

export const noKeptSigns: KeptSigns = { days: [] };

const schema = v.strictObject({
  days: v.pipe(
    v.array(
      v.strictObject({
        on: v.custom<DayOn>((x) => typeof x === 'string' && isDayOn(x)),
        signs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(50)),
        note: v.pipe(v.string(), v.maxLength(5_000)),
      }),
    ),
    v.maxLength(5_000),
  ),
});

export const writeKeptSignsV1 = (k: KeptSigns): KeptSigns => ({
  days: k.days.map(({ on, signs, note }) => ({ on, signs, note })),
});
export const readKeptSignsV1 = (data: unknown): KeptSigns | null => (v.is(schema, data) ? data : null);

/** The same day twice is one day: the later words stand. */
export const keepSigns = (kept: KeptSigns, day: SignsOfDay): KeptSigns => ({
  days: [...kept.days.filter(({ on }) => on !== day.on), day].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
});
export const forgetSigns = (kept: KeptSigns, on: DayOn): KeptSigns => ({
  days: kept.days.filter((day) => day.on !== on),
});
