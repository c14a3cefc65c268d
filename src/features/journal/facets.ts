/** What there is to narrow the journal by: templates, tags and feelings in use. Pure. */
import type { EntryItem, MonthItems } from '../../domain/entry-item.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import type { TemplateId } from '../../domain/template/types.ts';
import { builtInTemplateIds } from '../../domain/template/types.ts';

export type Counted = { readonly name: string; readonly count: number };
export type Facets = {
  /** In the catalog's order, one's own at the end under the name that the newest entry has it under. */
  readonly templates: readonly { readonly id: TemplateId; readonly name: string }[];
  /** The most used first, then by name; feelings, too. */
  readonly tags: readonly Counted[];
  readonly feelings: readonly Counted[];
};

export function facetsOf(months: readonly MonthItems[]): Facets {
  const items = months.flatMap((month) => month.items);
  const order: readonly string[] = builtInTemplateIds;
  const place = (id: TemplateId): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const names = new Map<TemplateId, string>();
  for (const item of items) if (!names.has(item.template)) names.set(item.template, templateNameOf(item));
  return {
    templates: [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1)),
    tags: counted(items, ({ tags }) => tags),
    feelings: counted(items, ({ feelings }) => feelings),
  };
}

function counted(
  items: readonly EntryItem[],
  namesOf: (item: EntryItem) => readonly string[],
): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const name of namesOf(item)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
