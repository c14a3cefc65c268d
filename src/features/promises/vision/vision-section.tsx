/** The vision: its newest version, the ones before it with their days, and the way to compare them. */
import type { AnsweredItem } from '../../../domain/entry-item.ts';
import { itemTitle } from '../../../domain/item-title.ts';
import { useEntry } from '../../../hooks/entries/use-entry.ts';
import { useStartEntry } from '../../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { useNavigate } from '../../../hooks/navigation/use-navigate.ts';
import { Button } from '../../../ui/button.tsx';
import { DayText } from '../../../ui/date-text.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { EntryCard } from '../../../ui/entry-card.tsx';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { useWritten } from '../use-written.ts';
import styles from '../promises.module.css';

export function VisionSection() {
  const start = useStartEntry();
  const navigate = useNavigate();
  const versions = useWritten('visions');
  const [newest, ...older] = versions ?? [];
  return (
    <Section
      title="Vision"
      actions={
        newest === undefined ? (
          <Button variant="secondary" size="small" onPress={() => start('vision')}>
            Write down a vision
          </Button>
        ) : (
          <>
            {older.length > 0 && (
              <Button variant="quiet" size="small" onPress={() => navigate(paths.visions)}>
                Compare versions
              </Button>
            )}
            <NewVersion from={newest} />
          </>
        )
      }
    >
      {versions?.length === 0 && (
        <p className={styles.empty}>
          What a good relationship is to you, and what you both live by. Write it anew when it changes: each
          version keeps its day, and two can be read side by side.
        </p>
      )}
      {newest !== undefined && <VersionCard item={newest} />}
      {older.length > 0 && (
        <Disclosure title={older.length === 1 ? 'One earlier version' : `${older.length} earlier versions`}>
          <EntryList items={older}>{(item) => <VersionCard item={item} />}</EntryList>
        </Disclosure>
      )}
    </Section>
  );
}

function VersionCard({ item }: { readonly item: AnsweredItem }) {
  return (
    <EntryCard
      href={paths.entry(item.id)}
      title={item.title.trim() === '' ? 'Vision' : itemTitle(item, 'Vision')}
      kicker={<DayText on={item.entryOn} style="long" />}
    >
      {item.excerpt}
    </EntryCard>
  );
}

/** Begins with the words of the newest version; that one stays as it is. */
function NewVersion({ from }: { readonly from: AnsweredItem }) {
  const found = useEntry(from.id);
  const start = useStartEntry();
  return (
    <Button
      variant="secondary"
      size="small"
      isDisabled={found.state !== 'ready'}
      onPress={() => {
        if (found.state !== 'ready') return;
        const { answers, body, composed } = found.entry;
        start('vision', { answers, body, composed });
      }}
    >
      Write a new version
    </Button>
  );
}
