/** The lock screen of a computer that has journals: which one, and its passphrase. No counts, no titles. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { JournalId } from '../../domain/ids.ts';
import type { JournalEntryInList } from '../../hooks/journals/use-journals.ts';
import { useSettings } from '../../hooks/settings/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { Threshold } from '../../ui/threshold.tsx';
import { shownNames } from './shown-names.ts';
import { UnlockForm } from './unlock-form.tsx';
import styles from './lock.module.css';

export type UnlockPageProps = {
  readonly journals: readonly [JournalEntryInList, ...JournalEntryInList[]];
  readonly onTyping: () => void;
  readonly onCreate: () => void;
  readonly onRestore: () => void;
  readonly onSupport: () => void;
};

export function UnlockPage({
  journals,
  onTyping,
  onCreate,
  onRestore,
  onSupport,
}: UnlockPageProps): ReactElement {
  const { settings, set } = useSettings();
  const [chosen, setChosen] = useState<JournalId | null>(null);
  const named = shownNames(journals);
  const last = journals.find((journal) => journal.id === settings?.lastJournalId);
  const journalId = chosen ?? (last ?? journals[0]).id;
  const name = named.find((journal) => journal.id === journalId)?.name ?? '';
  const isRehearsal = settings?.rehearseJournalId === journalId;

  return (
    <Threshold
      title={isRehearsal ? 'Now open it once' : 'Welcome back'}
      lede={
        isRehearsal
          ? 'A rehearsal, while the passphrase is fresh: open your new journal the way you always will.'
          : undefined
      }
      aside={
        <div className={styles['ways']}>
          <Button variant="quiet" size="small" onPress={onCreate}>
            Create another journal
          </Button>
          <Button variant="quiet" size="small" onPress={onRestore}>
            Restore from a backup
          </Button>
          <Button variant="quiet" size="small" onPress={onSupport}>
            People who can help now
          </Button>
        </div>
      }
    >
      <div className={styles['journal']}>
        {journals.length > 1 ? (
          <Select
            label="Journal"
            value={journalId}
            onChange={(id) => {
              setChosen(id);
            }}
            options={named.map((journal) => ({ value: journal.id, label: journal.name }))}
          />
        ) : (
          <p className={styles['journal-name']}>{name}</p>
        )}
      </div>
      <UnlockForm
        key={journalId}
        journalId={journalId}
        onTyping={onTyping}
        onUnlocked={() => {
          void set({
            lastJournalId: journalId,
            rehearseJournalId: isRehearsal ? null : (settings?.rehearseJournalId ?? null),
          });
        }}
      />
    </Threshold>
  );
}
