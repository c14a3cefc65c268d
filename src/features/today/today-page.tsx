/**
 * Today: the first page of an open journal. A greeting, the draft to go on with, the templates, one change that is
 * real, and the way to a hard day always in sight. Reads the replica; begins entries.
 */
import { CloudRain } from 'lucide-react';
import { templateNameOf } from '../../domain/template/asked.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import type { Template } from '../../domain/template/types.ts';
import { useHour } from '../../hooks/clock/use-hour.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { useDraftsWorthShowing } from '../../hooks/entry-editor/use-discard-untouched.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useRole } from '../../hooks/profile/use-profile.ts';
import { useTemplates } from '../../hooks/templates/use-templates.ts';
import { ActionCard, CardGrid } from '../../ui/card.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { templateIcon } from '../../ui/template-icon.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { BegunForms } from './begun-forms.tsx';
import { QuietPrompts } from './quiet-prompts.tsx';
import { greeting, lastTouched, latestChange, splitTemplates } from './today.ts';
import styles from './today.module.css';

export function TodayPage() {
  const today = useToday();
  const { templates: offered, ofToday } = useTemplates();
  const { front, more } = splitTemplates(offered, ofToday, useRole());
  const start = useStartEntry();
  const drafts = useDraftsWorthShowing(useShelf('drafts')) ?? [];
  const change = latestChange(useShelf('positive-changes') ?? []);
  const cards = (templates: readonly Template[]) =>
    templates.map(({ id, name, purpose }) => (
      <ActionCard
        key={id}
        label={name}
        title={name}
        description={purpose}
        icon={templateIcon(id)}
        look={id === ofToday?.id ? 'strong' : 'plain'}
        onPress={() => start(id)}
      />
    ));

  return (
    <Page
      title={greeting(useHour())}
      lede={<DayText on={today} />}
      actions={
        <p className={styles.hard}>
          <CloudRain size={16} strokeWidth={1.5} aria-hidden />
          <span>
            Is it heavy today? <TextLink href={paths.hardDay}>One true thing at a time</TextLink>
          </span>
        </p>
      }
    >
      {drafts.length > 0 && <GoOn drafts={drafts} />}
      <BegunForms />
      <QuietPrompts />
      <Section title={drafts.length > 0 ? 'Or begin something' : 'What would you like to write?'}>
        <CardGrid label="Templates">{cards(front)}</CardGrid>
        <Disclosure title="More">
          <CardGrid label="More templates">{cards(more)}</CardGrid>
        </Disclosure>
      </Section>
      {change && (
        <section className={styles.change} aria-label="A positive change">
          <p className={styles.kicker}>
            A positive change, <DayText on={change.item.entryOn} style="short" />
          </p>
          <p className={styles.words}>
            <TextLink href={paths.entry(change.item.id)}>{change.words}</TextLink>
          </p>
        </section>
      )}
    </Page>
  );
}

function GoOn({ drafts }: { readonly drafts: readonly AnsweredItem[] }) {
  const item = lastTouched(drafts);
  if (!item) return null;
  const name = templateNameOf(item);
  const title = itemTitle(item, 'Untitled');
  return (
    <Section title="Go on where you stopped">
      <EntryCard
        href={paths.entry(item.id)}
        title={title}
        kicker={
          <>
            {name} · <DayText on={item.entryOn} style="short" />
          </>
        }
      >
        {item.title.trim() === '' ? null : item.excerpt}
      </EntryCard>
      {drafts.length > 1 && (
        <p className={styles.others}>
          <TextLink href={paths.write}>
            {drafts.length === 2 ? 'One more open draft' : `${drafts.length - 1} more open drafts`}
          </TextLink>
        </p>
      )}
    </Section>
  );
}
