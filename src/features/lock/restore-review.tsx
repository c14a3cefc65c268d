/** What is in the backup, before the switch: counts, days, what it takes the place of. A copy lies ready and is proven. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { problemWords } from '../../hooks/backups/backup-words.ts';
import type { BackupProblem } from '../../hooks/backups/backup-words.ts';
import type { Restored, StagedRestore, useRestore } from '../../hooks/backups/use-restore.ts';
import { useJournals } from '../../hooks/journals/use-journals.ts';
import { useSettings } from '../../hooks/settings/use-settings.ts';
import { Alert } from '../../ui/alert.tsx';
import { countsInWords } from '../../ui/backup-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Threshold } from '../../ui/threshold.tsx';
import { nameMax, nameProblem, tidyName } from './journal-name.ts';
import styles from './lock.module.css';

export type RestoreReviewProps = {
  readonly staged: StagedRestore;
  readonly restore: Pick<ReturnType<typeof useRestore>, 'finish' | 'nameOf'>;
  readonly onDone: (restored: Restored) => void;
  readonly onBack: () => void;
};

export function RestoreReview({ staged, restore, onDone, onBack }: RestoreReviewProps): ReactElement {
  const { locale } = useLocale();
  const { register } = useJournals();
  const { set } = useSettings();
  const known = restore.nameOf(staged.vaultId);
  const [name, setName] = useState(known ?? '');
  const [nameError, setNameError] = useState<string | null>(null);
  const [problem, setProblem] = useState<BackupProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const finish = async (): Promise<void> => {
    const bad = nameProblem(name);
    setNameError(
      bad === null
        ? null
        : bad === 'empty'
          ? 'Give the journal a name for the lock screen.'
          : `A name can have up to ${nameMax} characters.`,
    );
    if (bad !== null || isBusy) return;
    setIsBusy(true);
    setProblem(null);
    const done = await restore.finish();
    if (!done.ok) {
      setIsBusy(false);
      setProblem(done.error);
      return;
    }
    await register(done.value.journalId, tidyName(name));
    await set({ lastJournalId: done.value.journalId, rehearseJournalId: null });
    onDone(done.value);
  };
  const said = problem && problemWords(problem);
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });

  return (
    <Threshold title="This is what is in it" size="large">
      <div className={styles['form']}>
        <div className={styles['facts']}>
          <p className={styles['journal-name']}>{sentence(countsInWords(staged, locale))}</p>
          <p>Made on {written.format(staged.writtenAt)}. Every page of it was read and is whole.</p>
        </div>
        <p>
          {staged.replaces.length > 0
            ? 'The journal that is on this computer now is put aside, not overwritten. It is kept for 30 days, and you can bring it back from here.'
            : 'It becomes a journal on this computer. Others are not touched.'}
        </p>
        <TextField
          label="Journal name"
          value={name}
          onChange={(value) => {
            setName(value);
            setNameError(null);
          }}
          description="Shown on the lock screen."
          error={nameError}
        />
        {said && (
          <Alert tone="problem" title={said.title ?? undefined}>
            {said.words}
          </Alert>
        )}
        <div className={styles['actions']}>
          <Button variant="primary" onPress={() => void finish()}>
            {isBusy ? 'Restoring…' : 'Restore this backup'}
          </Button>
          {!isBusy && (
            <Button variant="quiet" onPress={onBack}>
              Choose another
            </Button>
          )}
        </div>
      </div>
    </Threshold>
  );
}

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
