/** A list of things with an id, one under the other, usually entry cards. Shows only what it is given. */
import type { ReactNode } from 'react';
import styles from './entry-list.module.css';

export type EntryListProps<T extends { readonly id: string }> = {
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
};

export function EntryList<T extends { readonly id: string }>({ items, children }: EntryListProps<T>) {
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  );
}
