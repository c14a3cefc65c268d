/**
 * Promises and boundaries: what was promised, what is needed to feel safe, and the vision, each in its own words and
 * with its day. Reads the replica; starting one makes an entry. Nothing is counted against anyone.
 */
import { templateNameOf } from '../../domain/template/asked.ts';
import { itemTitle } from '../../domain/item-title.ts';
import type { BuiltInTemplateId } from '../../domain/template/types.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useDueCommitments, useDueReviews } from '../../hooks/promises/use-due-commitments.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { Page, Section } from '../../ui/page.tsx';
import styles from './promises.module.css';

type Part = {
  readonly template: BuiltInTemplateId;
  readonly title: string;
  readonly start: string;
  readonly empty: string;
};

const parts: readonly Part[] = [
  {
    template: 'commitment',
    title: 'Promises',
    start: 'Make a promise',
    empty: 'A promise says what, for whom and by when. Small ones that are kept carry the most.',
  },
  {
    template: 'needs-and-boundaries',
    title: 'Needs and boundaries',
    start: 'Name a need',
    empty:
      'What you want, what you ask for and what you require are three different things. The questions tell them apart.',
  },
  {
    template: 'vision',
    title: 'Vision',
    start: 'Write down a vision',
    empty: 'What a good relationship is to you, and what you both live by. Each version keeps its date.',
  },
];

export function PromisesPage() {
  const start = useStartEntry();
  return (
    <Page title="Promises" lede="What was promised, what is needed, and where it is meant to lead.">
      <DueNow />
      {parts.map((part) => (
        <Section
          key={part.template}
          title={part.title}
          actions={
            <Button variant="secondary" size="small" onPress={() => start(part.template)}>
              {part.start}
            </Button>
          }
        >
          <EntriesOf part={part} />
        </Section>
      ))}
    </Page>
  );
}

function DueNow() {
  const today = useToday();
  const due = useDueCommitments(today).map(({ item, due: on }) => ({ item, on, why: 'Due' }));
  const reviews = useDueReviews(today).map((review) => ({ ...review, why: 'To be looked at again' }));
  const all = [...due, ...reviews].map((one) => ({ ...one, id: one.item.id }));
  if (all.length === 0) return null;
  return (
    <Section title="Due now">
      <EntryList items={all}>
        {({ item, on, why }) => (
          <EntryCard
            href={paths.entry(item.id)}
            title={itemTitle(item, 'Untitled')}
            kicker={
              <>
                {why} · <DayText on={on} style="long" />
              </>
            }
          />
        )}
      </EntryList>
    </Section>
  );
}

function EntriesOf({ part }: { readonly part: Part }) {
  const months = useMonths();
  if (!months) return null;
  const items = months.flatMap(({ items: all }) => all.filter((item) => item.template === part.template));
  if (items.length === 0) return <p className={styles.empty}>{part.empty}</p>;
  return (
    <EntryList items={items}>
      {(item) => (
        <EntryCard
          href={paths.entry(item.id)}
          title={itemTitle(item, templateNameOf(item))}
          kicker={<DayText on={item.entryOn} style="long" />}
        >
          {item.title.trim() === '' ? null : item.excerpt}
        </EntryCard>
      )}
    </EntryList>
  );
}
