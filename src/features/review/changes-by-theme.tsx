/** The positive changes by theme, each as then and now, with the dated evidence that opens its entry. */
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { DayText } from '../../ui/date-text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FirstFew } from './first-few.tsx';
import { HardDayChoice } from './hard-day-choice.tsx';
import { groupByTheme } from './themes.ts';
import styles from './review.module.css';

export function ChangesByTheme({ items }: { readonly items: readonly AnsweredItem[] }) {
  if (items.length === 0)
    return (
      <p className={styles.none}>
        No positive change was marked in these days. In any entry, <em>Mark as positive change</em> keeps what
        is different, with the entry as its evidence.
      </p>
    );
  return groupByTheme(items).map((group) => (
    <section key={group.id} className={styles.theme} aria-labelledby={`theme-${group.id}`}>
      <h3 id={`theme-${group.id}`} className={styles.themeName}>
        {group.label}
      </h3>
      <FirstFew items={group.items}>{(item) => <Change item={item} />}</FirstFew>
    </section>
  ));
}

function Change({ item }: { readonly item: AnsweredItem }) {
  const evidence = Object.values(item.answers).flatMap((answer) => answer.evidence ?? []);
  const before = item.answers['before']?.text.trim() ?? '';
  const now = item.answers['different']?.text.trim() ?? '';
  return (
    <article className={styles.change}>
      <div className={styles.corner}>
        <HardDayChoice item={item} />
      </div>
      <div className={before === '' ? styles.alone : styles.sides}>
        {before !== '' && (
          <div className={styles.then}>
            <p className={styles.label}>Before</p>
            <p className={styles.said}>{before}</p>
          </div>
        )}
        <div className={styles.now}>
          <p className={styles.label}>
            <DayText on={item.entryOn} style="short" />
          </p>
          <p className={styles.said}>
            <TextLink href={paths.entry(item.id)}>
              {now === '' ? itemTitle(item, 'Positive change') : now}
            </TextLink>
          </p>
        </div>
      </div>
      {evidence.length > 0 && (
        <div className={styles.foot}>
          <ul className={styles.evidence} aria-label="Evidence">
            {evidence.map((one, index) => (
              <li key={`${one.entryId}-${index}`}>
                <TextLink href={paths.entry(one.entryId)}>
                  <DayText on={one.on} style="short" />
                </TextLink>
                {one.quote !== '' && <q className={styles.quote}>{one.quote}</q>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
