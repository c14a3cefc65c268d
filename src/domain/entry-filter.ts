/**
 * Narrows a journal down: by template, tag, feeling, days, what shows a positive change, what is kept. All that is asked
 * must hold; what is not asked doesn't matter. Pure.
 */
import type { Entry } from './entry.ts';
import { feelingsOf } from './entry-item.ts';
import type { DayOn } from './ids.ts';
import type { TemplateId } from './template/types.ts';

export type EntryFilter = {
  readonly template?: TemplateId;
  readonly tag?: string;
  readonly feeling?: string;
  /** Both ends included; either may be open. */
  readonly from?: DayOn;
  readonly to?: DayOn;
  /** A positive change itself, or named as evidence of one. */
  readonly change?: true;
  readonly kept?: true;
};

/** The one object for it, so that a hook sees no change. */
export const noFilter: EntryFilter = {};
export const isOpenFilter = (filter: EntryFilter): boolean => Object.keys(filter).length === 0;

export function passesFilter(entry: Entry, filter: EntryFilter, isEvidence: boolean): boolean {
  if (filter.from !== undefined && entry.entryOn < filter.from) return false;
  if (filter.to !== undefined && entry.entryOn > filter.to) return false;
  if (filter.template !== undefined && entry.template !== filter.template) return false;
  if (filter.kept === true && entry.kept !== true) return false;
  if (filter.tag !== undefined && !entry.tags.includes(filter.tag)) return false;
  if (filter.change === true && !isEvidence && entry.template !== 'positive-change') return false;
  return filter.feeling === undefined || feelingsOf(entry.answers).includes(filter.feeling);
}
