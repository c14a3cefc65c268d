/** A list of things with an id, one under the other, usually entry cards. Nothing at all without items. Shows only what it is given. */
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './entry-list.module.css';

export type EntryListProps<T extends { readonly id: string }> = {
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
  /** Side by side where there is room. */
  readonly columns?: boolean | undefined;
};

export function EntryList<T extends { readonly id: string }>({
  items,
  children,
  columns = false,
}: EntryListProps<T>) {
  if (items.length === 0) return null;
  return (
    <ul className={cx(styles['list'], columns && styles['columns'])}>
      {items.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  );
}
