/** A list that shows its first few, and the rest when asked for: a long range must stay a page one can read. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import styles from './review.module.css';

const few = 4;

export function FirstFew<T extends { readonly id: string }>(props: {
  readonly items: readonly T[];
  readonly columns?: boolean;
  readonly children: (item: T) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  const { items, children, columns = false } = props;
  // one more costs less room than the button that would hide it
  const isCut = !all && items.length > few + 1;
  return (
    <>
      <EntryList items={isCut ? items.slice(0, few) : items} columns={columns}>
        {children}
      </EntryList>
      {isCut && (
        <div className={styles.rest}>
          <Button variant="quiet" size="small" onPress={() => setAll(true)}>
            {`Show all ${items.length}`}
          </Button>
        </div>
      )}
    </>
  );
}
