/** Setting the damaged part of the journal’s file aside: the question before it, and the copies that were made. */
import { Archive, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useAppInfo } from '../../hooks/app-info/use-app-info.ts';
import type { SetAsideCopy, SettingAside } from '../../hooks/journal-state/use-set-aside.ts';
import { Alert } from '../../ui/alert.tsx';
import { sizeInWords } from '../../ui/backup-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { copyWords, setAsideProblem } from './set-aside-words.ts';
import styles from './settings.module.css';

/** The button that stands by the sentence about the damage. */
export function SetAsideButton({
  onSetAside,
}: {
  readonly onSetAside: SettingAside['setAside'];
}): ReactElement {
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const go = async (): Promise<void> => {
    setIsAsking(false);
    setIsBusy(true);
    setProblem(null);
    const done = await onSetAside();
    // once it went well there is nothing left to press
    if (done.ok) return;
    setIsBusy(false);
    setProblem(setAsideProblem(done.error));
  };
  return (
    <div className={styles['group']}>
      <div className={styles['row']}>
        <Button icon={Archive} isDisabled={isBusy} onPress={() => setIsAsking(true)}>
          {isBusy ? 'Setting it aside…' : 'Set the damaged part aside…'}
        </Button>
      </div>
      {problem !== null && <Alert tone="problem">{problem}</Alert>}
      <ConfirmDialog
        title="Set the damaged part aside?"
        isOpen={isAsking}
        message={
          <div className={styles['words']}>
            <p>
              Tend first copies the whole file of this journal, byte for byte and encrypted like the journal,
              and reads the copy back. Then it writes the file anew with everything in it that can be read.
            </p>
            <p>
              What can’t be read is in the copy alone then. The copy also holds earlier versions and what you
              removed for good, as far as the file still had them. It stays on this computer until you remove
              it here.
            </p>
          </div>
        }
        confirmLabel="Set it aside"
        onConfirm={() => void go()}
        onCancel={() => setIsAsking(false)}
      />
    </div>
  );
}

export function SetAsideCopies({ state }: { readonly state: SettingAside }): ReactElement | null {
  const { copies, removeCopy } = state;
  const { openDataFolder } = useAppInfo();
  const [asked, setAsked] = useState<SetAsideCopy | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  if (copies.length === 0) return null;
  const remove = async (file: string): Promise<void> => {
    setAsked(null);
    const removed = await removeCopy(file);
    setHasFailed(!removed.ok);
  };
  return (
    <div className={styles['group']}>
      <ul className={styles['findings']} aria-label="Copies that were set aside">
        {copies.map((copy) => (
          <li key={copy.file}>
            <Copy copy={copy} state={state} onRemove={() => setAsked(copy)} />
          </li>
        ))}
      </ul>
      {hasFailed && (
        <Alert tone="problem">The copy could not be removed. You can delete the file by hand.</Alert>
      )}
      <div className={styles['row']}>
        <Button variant="quiet" icon={FolderOpen} onPress={openDataFolder}>
          Open the data folder
        </Button>
      </div>
      <ConfirmDialog
        title="Remove this copy?"
        isOpen={asked !== null}
        message="What could not be read is gone for good then, also for somebody who knows how to look into damaged files. The journal itself stays as it is."
        confirmLabel="Remove the copy"
        cancelLabel="Keep it"
        tone="danger"
        onConfirm={() => void (asked && remove(asked.file))}
        onCancel={() => setAsked(null)}
      />
    </div>
  );
}

type CopyProps = { readonly copy: SetAsideCopy; readonly state: SettingAside; readonly onRemove: () => void };

function Copy({ copy, state, onRemove }: CopyProps): ReactElement {
  const { locale } = useLocale();
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Alert
      tone="notice"
      title={copy.told === null ? 'A copy that was set aside' : `Set aside on ${at.format(copy.told.at)}`}
      actions={<Button onPress={onRemove}>Remove this copy…</Button>}
    >
      <p>{copyWords(copy, locale)}</p>
      <p className={styles['place']}>
        <span className={styles['label']}>
          The copy, in the data folder ({sizeInWords(copy.bytes, locale)})
        </span>
        <span className={styles['path']}>{`journals/${state.journalId ?? ''}/${copy.file}`}</span>
      </p>
    </Alert>
  );
}
