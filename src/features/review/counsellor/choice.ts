/** What goes into a copy for someone else: by kind, each entry with a yes or no of its own. Pure. */
import type { EntryItem } from '../../../domain/entry-item.ts';
import type { EntryId } from '../../../domain/ids.ts';
import type { ReviewPeriod } from '../../../domain/review.ts';
import { templateNameOf } from '../../../domain/template/asked.ts';
import { builtInTemplateIds } from '../../../domain/template/types.ts';
import type { TemplateId } from '../../../domain/template/types.ts';

/** What the review is about; everything else waits to be asked for. */
const fromTheStart: ReadonlySet<TemplateId> = new Set<TemplateId>([
  'positive-change',
  'commitment',
  'gratitude',
  'milestone',
]);

export type Choices = ReadonlyMap<EntryId, boolean>;
export type Kind = {
  readonly id: TemplateId;
  readonly name: string;
  /** The oldest first, as one tells it. */
  readonly items: readonly EntryItem[];
};

export const isChosen = (choices: Choices, item: EntryItem): boolean =>
  choices.get(item.id) ?? fromTheStart.has(item.template);

export const withChoice = (choices: Choices, items: readonly EntryItem[], isIn: boolean): Choices =>
  new Map([...choices, ...items.map(({ id }) => [id, isIn] as const)]);

/** Finished entries of these days, what is in from the start first, then in the catalog's order. */
export function kindsWithin(items: readonly EntryItem[], { from, to }: ReviewPeriod): readonly Kind[] {
  const kinds = new Map<TemplateId, EntryItem[]>();
  for (const item of items) {
    if (item.draft || item.trashed || item.entryOn < from || item.entryOn > to) continue;
    const there = kinds.get(item.template);
    if (there) there.push(item);
    else kinds.set(item.template, [item]);
  }
  const order: readonly TemplateId[] = [...fromTheStart, ...builtInTemplateIds];
  const place = (id: TemplateId): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...kinds]
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([id, all]) => ({
      id,
      name: all[0] ? templateNameOf(all[0]) : '',
      items: all.toSorted((a, b) =>
        a.entryOn === b.entryOn ? a.createdAt - b.createdAt : a.entryOn < b.entryOn ? -1 : 1,
      ),
    }));
}
