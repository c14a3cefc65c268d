/** The positive changes by theme, each with what was before and the dated evidence that opens its entry. */
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { EntryList } from '../../ui/entry-list.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
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
      <EntryList items={group.items}>
        {(item) => (
          <div className={styles.change}>
            <Change item={item} />
          </div>
        )}
      </EntryList>
    </section>
  ));
}

function Change({ item }: { readonly item: AnsweredItem }) {
  const evidence = Object.values(item.answers).flatMap((answer) => answer.evidence ?? []);
  const before = item.answers['before']?.text.trim() ?? '';
  const now = item.answers['different']?.text.trim() ?? '';
  return (
    <>
      <p className={styles.now}>
        <TextLink href={paths.entry(item.id)}>
          {now === '' ? itemTitle(item, 'Positive change') : now}
        </TextLink>
      </p>
      {before !== '' && (
        <p className={styles.before}>
          <span className={styles.label}>Before</span> {before}
        </p>
      )}
      <p className={styles.when}>
        Marked for <DayText on={item.entryOn} style="long" />
      </p>
      {evidence.length > 0 && <p className={styles.label}>Evidence</p>}
      {evidence.length > 0 && (
        <ul className={styles.evidence} aria-label="Evidence">
          {evidence.map((one, index) => (
            <li key={`${one.entryId}-${index}`}>
              <TextLink href={paths.entry(one.entryId)}>
                <DayText on={one.on} style="long" />
              </TextLink>
              {one.quote !== '' && <q className={styles.quote}>{one.quote}</q>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
