/** Groups positive changes by their theme, in the template's own order; those without a theme come last. Pure. */
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';

export type ThemeGroup = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly AnsweredItem[];
};

export function groupByTheme(items: readonly AnsweredItem[]): readonly ThemeGroup[] {
  const options =
    templateById('positive-change')?.prompts.find((prompt) => prompt.id === 'theme')?.options ?? [];
  const groups = options.map(({ id, label }) => ({
    id,
    label,
    items: items.filter((item) => item.answers['theme']?.choice === id),
  }));
  const known = new Set(options.map(({ id }) => id));
  const others = items.filter((item) => !known.has(item.answers['theme']?.choice ?? ''));
  return [...groups, { id: 'other', label: 'Without a theme', items: others }].filter(
    (group) => group.items.length > 0,
  );
}
