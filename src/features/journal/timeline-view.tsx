/** The entries by day, newest first, a bounded number at a time, narrowed by template and tag. Reads the replica only. */
import { useMemo, useState } from 'react';
import { templateNameOf } from '../../domain/template/asked.ts';
import type { EntryItem, MonthItems } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import type { TemplateId } from '../../domain/template/types.ts';
import { builtInTemplateIds } from '../../domain/template/types.ts';
import { useIsEverythingLoaded } from '../../hooks/entries/use-months.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OpenNotebook } from '../../ui/illustrations/open-notebook.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { Select } from '../../ui/select.tsx';
import { buildTimeline, tagsInUse } from './timeline.ts';
import styles from './journal.module.css';

const step = 60;
const all = 'all';

export function TimelineView({ months }: { readonly months: readonly MonthItems[] | undefined }) {
  const isEverythingLoaded = useIsEverythingLoaded();
  const [template, setTemplate] = useState<TemplateId | null>(null);
  const [tag, setTag] = useState<string | null>(null);
  const [limit, setLimit] = useState(step);
  const timeline = useMemo(
    () => (months ? buildTimeline(months, { template, tag }, limit) : undefined),
    [months, template, tag, limit],
  );
  const tags = useMemo(() => (months ? tagsInUse(months) : []), [months]);
  const used = useMemo(() => templatesInUse(months ?? []), [months]);
  if (!timeline || !months) return null;

  if (months.length === 0 && !isEverythingLoaded) return null;
  if (months.length === 0)
    return (
      <EmptyState illustration={<OpenNotebook />} title="Nothing written yet">
        What you write appears here by day. A new entry is one press away, at the top of every page.
      </EmptyState>
    );

  return (
    <>
      <div className={styles.filters}>
        <Select
          label="Template"
          value={template ?? all}
          onChange={(value) => setTemplate(value === all ? null : value)}
          options={[
            { value: all, label: 'Every template' },
            ...used.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {tags.length > 0 && (
          <Select
            label="Tag"
            value={tag ?? all}
            onChange={(value) => setTag(value === all ? null : value)}
            options={[
              { value: all, label: 'Every tag' },
              ...tags.map(({ tag: name, count }) => ({ value: name, label: `${name} (${count})` })),
            ]}
          />
        )}
      </div>
      {timeline.total === 0 && (
        <EmptyState title="No entry fits both">
          There are entries, but none with this template and tag.
        </EmptyState>
      )}
      {timeline.days.map((day) => (
        <section key={day.on} className={styles.day} aria-labelledby={`day-${day.on}`}>
          <h2 id={`day-${day.on}`} className={styles.dayHeading}>
            <DayText on={day.on} style="long" />
          </h2>
          <EntryList items={day.items}>{(item) => <TimelineEntry item={item} />}</EntryList>
        </section>
      ))}
      {timeline.shown < timeline.total && (
        <div className={styles.more}>
          <Button variant="secondary" onPress={() => setLimit((shown) => shown + step)}>
            Show earlier entries
          </Button>
        </div>
      )}
    </>
  );
}

function TimelineEntry({ item }: { readonly item: EntryItem }) {
  const title = itemTitle(item, 'Untitled');
  const marks = [
    templateNameOf(item),
    ...(item.draft ? ['Draft'] : []),
    ...(item.isEvidence ? ['Evidence of a positive change'] : []),
  ];
  return (
    <EntryCard href={paths.entry(item.id)} title={title} kicker={marks.join(' · ')} tags={item.tags}>
      {item.title.trim() === '' && item.excerpt.length <= title.length ? null : item.excerpt}
    </EntryCard>
  );
}

/** An own template goes by the name its newest entry has it under. */
function templatesInUse(
  months: readonly MonthItems[],
): readonly { readonly id: TemplateId; readonly name: string }[] {
  const used = new Map<TemplateId, string>();
  for (const { items } of months)
    for (const item of items) if (!used.has(item.template)) used.set(item.template, templateNameOf(item));
  const order: readonly string[] = builtInTemplateIds;
  return [...used]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
