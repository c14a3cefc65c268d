/**
 * Which template Today offers first on which day of the week. In the vault and not in the settings: a template's id
 * may say what the journal is about. Version 1, frozen once released.
 */
import * as v from 'valibot';
import type { TemplateId } from '../template/types.ts';

/** 0 is Sunday, 6 is Saturday. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof weekdays)[number];

/** A day that isn't named has none. The template may be gone since; then the day has none either. */
export type WeekdayTemplates = {
  readonly days: readonly { readonly weekday: Weekday; readonly template: TemplateId }[];
};

export const noWeekdayTemplates: WeekdayTemplates = { days: [] };

const schema = v.strictObject({
  days: v.pipe(
    v.array(
      v.strictObject({
        weekday: v.picklist(weekdays),
        template: v.custom<TemplateId>((x) => typeof x === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(x)),
      }),
    ),
    v.maxLength(7),
  ),
});

export const writeWeekdayTemplatesV1 = (w: WeekdayTemplates): WeekdayTemplates => ({
  days: w.days.map(({ weekday, template }) => ({ weekday, template })),
});
export const readWeekdayTemplatesV1 = (data: unknown): WeekdayTemplates | null =>
  v.is(schema, data) ? data : null;

export const withWeekday = (
  { days }: WeekdayTemplates,
  weekday: Weekday,
  template: TemplateId | null,
): WeekdayTemplates => {
  const others = days.filter((day) => day.weekday !== weekday);
  return { days: template === null ? others : [...others, { weekday, template }] };
};
