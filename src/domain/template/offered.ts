/**
 * What is offered where an entry begins: the built-in templates in the role's order, the person's own after them, and
 * the one chosen for a day of the week. Pure.
 */
import type { WeekdayTemplates } from '../document/weekday-templates.ts';
import type { DayOn } from '../ids.ts';
import type { Role } from '../role.ts';
import { templateFrom } from './asked.ts';
import { templatesInOrder } from './catalog/catalog.ts';
import { offeredTemplates } from './own.ts';
import type { OwnTemplate } from './own.ts';
import type { Template } from './types.ts';

/** The order in which Write shows them. *Free* stays last, after the person's own. */
export function templatesToOffer(role: Role, own: readonly OwnTemplate[]): readonly Template[] {
  const builtIn = templatesInOrder(role);
  const ofOwn = offeredTemplates(own).map((template) =>
    templateFrom(template.id, template, template.purpose),
  );
  const isFree = ({ id }: Template): boolean => id === 'free';
  return [...builtIn.filter((template) => !isFree(template)), ...ofOwn, ...builtIn.filter(isFree)];
}

/** The template chosen for the day's weekday, or null: none chosen, or it is no longer there. */
export function templateOfDay(
  on: DayOn,
  { days }: WeekdayTemplates,
  offered: readonly Template[],
): Template | null {
  const weekday = weekdayOf(on);
  const chosen = days.find((day) => day.weekday === weekday)?.template;
  return offered.find(({ id }) => id === chosen) ?? null;
}

/** 0 is Sunday. A calendar day has no zone, so UTC is as good as any. */
export const weekdayOf = (on: DayOn): number => new Date(`${on}T00:00:00Z`).getUTCDay();
