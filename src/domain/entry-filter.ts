/**
 * Narrows a journal down: by template, tag, feeling, days, what shows a positive change, what is kept. All that is asked
 * must hold; what is not asked doesn't matter. Pure.
 */
import type { EntryItem } from './entry-item.ts';
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

export function passesFilter(item: EntryItem, filter: EntryFilter): boolean {
  if (filter.from !== undefined && item.entryOn < filter.from) return false;
  if (filter.to !== undefined && item.entryOn > filter.to) return false;
  if (filter.template !== undefined && item.template !== filter.template) return false;
  if (filter.kept === true && !item.kept) return false;
  if (filter.tag !== undefined && !item.tags.includes(filter.tag)) return false;
  if (filter.change === true && !item.isEvidence && item.template !== 'positive-change') return false;
  return filter.feeling === undefined || item.feelings.includes(filter.feeling);
}
