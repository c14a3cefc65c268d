/** What became of promises, a sentence a month, each with the promises behind it. No score, and no streak. */
import type { FollowThrough } from '../../domain/commitment.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { monthOf } from '../../domain/ids.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { followThroughSentence } from './words.ts';
import styles from './promises.module.css';

const shownAtFirst = 3;

export type FollowThroughListProps = {
  readonly months: readonly FollowThrough[];
  readonly items: readonly AnsweredItem[];
};

export function FollowThroughList({ months, items }: FollowThroughListProps) {
  const thisMonth = monthOf(useToday());
  if (months.length === 0) return null;
  const list = (shown: readonly FollowThrough[]) => (
    <ul className={styles.months}>
      {shown.map((one) => (
        <li key={one.month}>
          <Disclosure title={followThroughSentence(one, thisMonth)}>
            <ul className={styles.links}>
              {items
                .filter(({ id }) => one.ids.includes(id))
                .map((item) => (
                  <li key={item.id}>
                    <TextLink href={paths.promise(item.id)}>{itemTitle(item, 'A promise')}</TextLink>
                  </li>
                ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-label="What became of promises">
      {list(months.slice(0, shownAtFirst))}
      {months.length > shownAtFirst && (
        <Disclosure title="Earlier months">{list(months.slice(shownAtFirst))}</Disclosure>
      )}
    </section>
  );
}
