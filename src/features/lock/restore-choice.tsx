/** The backups found on this computer, a file from elsewhere, and what earlier restores have put aside. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { failureWords } from '../../hooks/backups/backup-words.ts';
import type { BackupFile, BackupSource, KeptJournal, useRestore } from '../../hooks/backups/use-restore.ts';
import { Alert } from '../../ui/alert.tsx';
import { backupDay, sizeInWords } from '../../ui/backup-text.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, ChoiceList } from '../../ui/choice-list.tsx';
import { formatDay } from '../../ui/days.ts';
import { Busy } from '../../ui/spinner.tsx';
import { Threshold } from '../../ui/threshold.tsx';
import styles from './lock.module.css';

export type RestoreChoiceProps = {
  readonly restore: ReturnType<typeof useRestore>;
  readonly onChoose: (source: BackupSource, title: string) => void;
  readonly onKept: (kept: KeptJournal) => void;
  readonly onBack: () => void;
};

export function RestoreChoice({ restore, onChoose, onKept, onBack }: RestoreChoiceProps): ReactElement {
  const { list, nameOf, chooseFile } = restore;
  const { locale } = useLocale();
  const [isChoosing, setIsChoosing] = useState(false);

  const titleOf = (file: BackupFile): string => {
    const day = backupDay(file, locale);
    const name = nameOf(file.vaultId);
    return name === null ? day : `${day} · ${name}`;
  };
  const choose = async (): Promise<void> => {
    if (isChoosing) return;
    setIsChoosing(true);
    const name = await chooseFile();
    setIsChoosing(false);
    if (name !== null) onChoose({ kind: 'chosen' }, name);
  };

  return (
    <Threshold
      title="Restore from a backup"
      size="large"
      lede="Choose one. You see what is in it before anything is changed, and a journal it takes the place of is kept."
    >
      {list === null ? (
        <Busy label="Looking for backups" />
      ) : (
        <div className={styles['form']}>
          {list.problem && <Alert tone="notice">{failureWords(list.problem)}</Alert>}
          {list.files.length > 0 ? (
            <ChoiceList label="Backups">
              {list.files.map((file) => (
                <Choice
                  key={`${file.place}/${file.file}`}
                  title={titleOf(file)}
                  detail={detailOf(file, locale)}
                  onPress={() => {
                    onChoose({ kind: 'listed', place: file.place, file: file.file }, titleOf(file));
                  }}
                />
              ))}
            </ChoiceList>
          ) : (
            <p className={styles['quiet']}>
              No backups were found in Tend’s folder. If you have one on another disk, choose the file.
            </p>
          )}
          <div className={styles['actions']}>
            <Button variant={list.files.length > 0 ? 'secondary' : 'primary'} onPress={() => void choose()}>
              Choose a file…
            </Button>
            <Button variant="quiet" onPress={onBack}>
              Back
            </Button>
          </div>
          {list.kept.length > 0 && (
            <section className={styles['kept']} aria-labelledby="kept-heading">
              <h2 id="kept-heading" className={styles['subheading']}>
                Put aside by an earlier restore
              </h2>
              <ChoiceList label="Put aside by an earlier restore">
                {list.kept.map((kept) => (
                  <Choice
                    key={kept.journalId}
                    title={`Bring back ${nameOf(kept.vaultId) ?? 'the journal'} as it was on ${formatDay(kept.putAsideOn, locale, 'plain')}`}
                    detail={`kept until ${formatDay(kept.keptUntil, locale, 'plain')}`}
                    onPress={() => {
                      onKept(kept);
                    }}
                  />
                ))}
              </ChoiceList>
            </section>
          )}
        </div>
      )}
    </Threshold>
  );
}

function detailOf({ looks, bytes, place }: BackupFile, locale: string): string {
  const size = sizeInWords(bytes, locale);
  if (looks === 'unreadable') return `${size}, can’t be read`;
  if (looks === 'too-new') return `${size}, from a newer Tend`;
  return place === 'own' ? `${size}, in Tend’s own folder` : size;
}
