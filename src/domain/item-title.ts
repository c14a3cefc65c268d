/** What a list calls an entry: its title, else what its answers or its first words say, else a plain word. Pure. */
import type { EntryItem } from './entry-item.ts';

const longest = 70;

/** `untitled` is the word shown when there is neither a title nor a text. */
export function itemTitle(item: Pick<EntryItem, 'title' | 'heading' | 'excerpt'>, untitled: string): string {
  const title = item.title.trim();
  if (title !== '') return title;
  if (item.heading !== '') return item.heading;
  const words = item.excerpt.trim();
  if (words === '') return untitled;
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
