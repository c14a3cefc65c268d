/** Where an entry is begun: the templates in the order of the person's role, and the drafts that are still open. */
import { SlidersHorizontal } from 'lucide-react';
import { templateNameOf } from '../../domain/template/asked.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { useDraftsWorthShowing } from '../../hooks/entry-editor/use-discard-untouched.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { useTemplates } from '../../hooks/templates/use-templates.ts';
import { Button } from '../../ui/button.tsx';
import { ActionCard, CardGrid } from '../../ui/card.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { templateIcon } from '../../ui/template-icon.ts';
import styles from './write.module.css';

export function WritePage() {
  const { templates } = useTemplates();
  const navigate = useNavigate();
  const start = useStartEntry();
  return (
    <Page
      title="Write"
      lede="With questions to lead you, one at a time, or on an empty page. Whatever you begin is kept as you type."
      actions={
        <Button icon={SlidersHorizontal} onPress={() => navigate(paths.templates)}>
          Your templates
        </Button>
      }
    >
      <CardGrid label="Templates">
        {templates.map(({ id, name, purpose }) => (
          <ActionCard
            key={id}
            label={name}
            title={name}
            description={purpose}
            icon={templateIcon(id)}
            onPress={() => start(id)}
          />
        ))}
      </CardGrid>
      <OpenDrafts />
    </Page>
  );
}

function OpenDrafts() {
  const drafts = useDraftsWorthShowing(useShelf('drafts'));
  if (!drafts || drafts.length === 0) return null;
  return (
    <Section title="Open drafts">
      <ul className={styles.drafts}>
        {drafts.map((item) => (
          <li key={item.id}>
            <EntryCard
              href={paths.entry(item.id)}
              title={itemTitle(item, 'Untitled')}
              kicker={
                <>
                  {templateNameOf(item)} · <DayText on={item.entryOn} style="short" />
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
