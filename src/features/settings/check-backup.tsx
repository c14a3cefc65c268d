/**
 * Checking a backup without touching anything: all of it is read with the open journal's keys, or with a secret where those
 * don't fit. What is typed lives in this dialog's memory and is gone when it closes.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { problemWords } from '../../hooks/backups/backup-words.ts';
import type { ProblemWords } from '../../hooks/backups/backup-words.ts';
import type { Backups, BackupSource } from '../../hooks/backups/use-backups.ts';
import { Alert } from '../../ui/alert.tsx';
import { backupDay, countsInWords, sizeInWords } from '../../ui/backup-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { BackupSecret } from './backup-secret.tsx';
import styles from './settings.module.css';

type Checked =
  | { readonly kind: 'busy' }
  | { readonly kind: 'whole'; readonly name: string; readonly words: string }
  | { readonly kind: 'needs-secret'; readonly name: string; readonly source: BackupSource }
  | { readonly kind: 'problem'; readonly name: string; readonly said: ProblemWords };

export function CheckBackup({ backups }: { readonly backups: Backups }): ReactElement {
  const { status, check, chooseFile } = backups;
  const { locale } = useLocale();
  const [chosen, setChosen] = useState<string | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const files = status?.files ?? [];
  const file = files.find((one) => one.file === chosen) ?? files[0];
  const isBusy = checked?.kind === 'busy';

  /** The problem a secret ran into, for the dialog that asked for it. */
  const run = async (
    source: BackupSource,
    name: string,
    secret: Parameters<Backups['check']>[1],
  ): Promise<ProblemWords | null> => {
    if (secret === null) setChecked({ kind: 'busy' });
    const result = await check(source, secret);
    if (result.ok) {
      setChecked({ kind: 'whole', name, words: countsInWords(result.value, locale) });
      return null;
    }
    const { error } = result;
    if (error.kind === 'needs-secret') {
      setChecked({ kind: 'needs-secret', name, source });
      return null;
    }
    const said = problemWords(error);
    if (secret === null) setChecked({ kind: 'problem', name, said });
    return said;
  };
  const checkFile = async (): Promise<void> => {
    const name = await chooseFile();
    if (name !== null) await run({ kind: 'chosen' }, name, null);
  };

  return (
    <div className={styles['group']}>
      {file && (
        <div className={styles['pick']}>
          <Select
            label={`Backups in this folder (${files.length})`}
            value={file.file}
            onChange={(next) => {
              setChosen(next);
              setChecked(null);
            }}
            options={files.map((one) => ({
              value: one.file,
              label: `${backupDay(one, locale)} · ${sizeInWords(one.bytes, locale)}`,
            }))}
          />
        </div>
      )}
      <div className={styles['row']}>
        {file && (
          <Button
            isDisabled={isBusy}
            onPress={() =>
              void run(
                { kind: 'listed', place: file.place, file: file.file },
                `The backup of ${backupDay(file, locale)}`,
                null,
              )
            }
          >
            {isBusy ? 'Reading all of it…' : 'Check this backup'}
          </Button>
        )}
        <Button variant={file ? 'quiet' : 'secondary'} isDisabled={isBusy} onPress={() => void checkFile()}>
          Check a file…
        </Button>
      </div>
      {checked?.kind === 'whole' && (
        <Alert tone="notice" title={`${checked.name} is whole`}>
          {`It holds ${checked.words}. It was only read; nothing was changed.`}
        </Alert>
      )}
      {checked?.kind === 'problem' && (
        <Alert tone="problem" title={checked.said.title ?? checked.name}>
          {checked.said.words}
        </Alert>
      )}
      {checked?.kind === 'needs-secret' && (
        <BackupSecret
          name={checked.name}
          onSubmit={(secret) => run(checked.source, checked.name, secret)}
          onClose={() => {
            setChecked(null);
          }}
        />
      )}
    </div>
  );
}
