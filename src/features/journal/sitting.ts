/**
 * How the person looks at the journal in this sitting: view and filters. In memory of this page alone, which ends with
 * locking. What must never happen: any of it stored.
 */
import type { EntryFilter } from '../../domain/entry-filter.ts';
import { noFilter } from '../../domain/entry-filter.ts';

export type View = 'timeline' | 'calendar' | 'on-this-day';
export type Look = { readonly view: View; readonly filter: EntryFilter };

let look: Look = { view: 'timeline', filter: noFilter };

export const lookOfSitting = (): Look => look;
export function keepLook(part: Partial<Look>): void {
  look = { ...look, ...part };
}
