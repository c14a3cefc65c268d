/** Asks for what opens a backup that the open journal's keys don't. What is typed is gone when the dialog closes. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProblemWords } from '../../hooks/backups/backup-words.ts';
import type { Backups } from '../../hooks/backups/use-backups.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import styles from './settings.module.css';

type Secret = NonNullable<Parameters<Backups['check']>[1]>;

export type BackupSecretProps = {
  readonly name: string;
  /** null when it went well; then the dialog is taken away. */
  readonly onSubmit: (secret: Secret) => Promise<ProblemWords | null>;
  readonly onClose: () => void;
};

const recoveryWords = 24;

const secretOf = (typed: string): Secret =>
  typed.trim().split(/\s+/).length === recoveryWords
    ? { kind: 'recovery-key', words: typed }
    : { kind: 'passphrase', passphrase: typed };

export function BackupSecret({ name, onSubmit, onClose }: BackupSecretProps): ReactElement {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<ProblemWords | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (isBusy || typed.trim() === '') return;
    setIsBusy(true);
    setSaid(null);
    const problem = await onSubmit(secretOf(typed));
    setIsBusy(false);
    setSaid(problem);
  };
  return (
    <Dialog
      title="Another journal, or an earlier key"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={typed.trim() === ''} onPress={() => void submit()}>
            {isBusy ? 'Reading all of it…' : 'Check'}
          </Button>
        </>
      }
    >
      <div className={styles['group']}>
        <p>
          The keys of the open journal don’t open {name}. What opened the journal when the backup was made
          does.
        </p>
        {said && (
          <Alert tone="problem" title={said.title ?? undefined}>
            {said.words}
          </Alert>
        )}
        <PassphraseField
          label="Passphrase or recovery key of the backup"
          value={typed}
          onChange={setTyped}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
