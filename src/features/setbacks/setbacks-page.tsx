/**
 * Setbacks: the records with their days, and the difference between a slip and a relapse. Reads the replica; a new
 * record is an entry. What must never happen: a counter that starts again at nothing.
 */
import { itemTitle } from '../../domain/item-title.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Lamp } from '../../ui/illustrations/lamp.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { Page, Section } from '../../ui/page.tsx';
import styles from './setbacks.module.css';

export function SetbacksPage() {
  const months = useMonths();
  const start = useStartEntry();
  const items = months?.flatMap(({ items: all }) => all.filter((item) => item.template === 'setback'));
  const kinds = templateById('setback')?.prompts.find((prompt) => prompt.kind === 'choice')?.options ?? [];

  return (
    <Page
      title="Setbacks"
      lede="What happened, what came before, and what you will do next. A setback ends nothing that was built."
      actions={
        <Button variant="primary" onPress={() => start('setback')}>
          Write down a setback
        </Button>
      }
    >
      <dl className={styles.kinds}>
        {kinds.map((kind) => (
          <div key={kind.id} className={styles.kind}>
            <dt>{kind.label}</dt>
            <dd>{kind.meaning}</dd>
          </div>
        ))}
      </dl>
      {items?.length === 0 && (
        <EmptyState illustration={<Lamp />} title="No setback is written down">
          If one happens, the questions begin with the situation and end with a plan. You can skip any of
          them.
        </EmptyState>
      )}
      {items !== undefined && items.length > 0 && (
        <Section title="Written down">
          <EntryList items={items}>
            {(item) => (
              <EntryCard
                href={paths.entry(item.id)}
                title={itemTitle(item, 'Setback')}
                kicker={<DayText on={item.entryOn} style="long" />}
              >
                {item.title.trim() === '' ? null : item.excerpt}
              </EntryCard>
            )}
          </EntryList>
        </Section>
      )}
    </Page>
  );
}
