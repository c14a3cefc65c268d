/**
 * Asks for the passphrase or the recovery key of something that is not the journal being unlocked: a backup, a copy put
 * aside. What is typed lives in this component and the one call, and is gone with it.
 */
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { problemWords } from '../../hooks/backups/backup-words.ts';
import type { BackupProblem } from '../../hooks/backups/backup-words.ts';
import type { TypedSecret } from '../../hooks/backups/use-restore.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { useSecondsUntil } from './countdown.ts';
import { SecretField } from './secret-field.tsx';
import styles from './lock.module.css';

type Way = TypedSecret['kind'];

export type SecretFormProps = {
  readonly label: string;
  readonly busyLabel: string;
  /** null when it went well; then this form is left. */
  readonly onSubmit: (secret: TypedSecret) => Promise<BackupProblem | null>;
  readonly onBack: () => void;
};

export function SecretForm({ label, busyLabel, onSubmit, onBack }: SecretFormProps): ReactElement {
  const [way, setWay] = useState<Way>('passphrase');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<BackupProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const retryAt = problem !== null && 'retryAt' in problem ? problem.retryAt : null;
  const secondsLeft = useSecondsUntil(retryAt);
  const isWaiting = secondsLeft > 0;

  async function submit(): Promise<void> {
    const isEmpty = typed.trim() === '';
    const missing = way === 'passphrase' ? 'Type the passphrase.' : 'Type the 24 words.';
    setError(isEmpty ? missing : null);
    if (isEmpty) return;
    setIsBusy(true);
    setProblem(null);
    const found = await onSubmit(
      way === 'passphrase' ? { kind: way, passphrase: typed } : { kind: way, words: typed },
    );
    if (found === null) return;
    setIsBusy(false);
    setProblem(found);
  }
  const change = (value: string): void => {
    setTyped(value);
    setError(null);
  };
  const said = problem && problemWords(problem);

  return (
    <form
      className={styles['form']}
      noValidate
      autoComplete="off"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!isBusy && !isWaiting) void submit();
      }}
    >
      <SecretField way={way} value={typed} onChange={change} error={error} />
      {said && (
        <Alert tone="problem" title={said.title ?? undefined}>
          {said.words}
        </Alert>
      )}
      {isWaiting && (
        <p className={styles['quiet']}>
          {secondsLeft === 1 ? 'One more second.' : `The next attempt is possible in ${secondsLeft} seconds.`}
        </p>
      )}
      <div className={styles['actions']}>
        <Button variant="primary" type="submit" isDisabled={isWaiting}>
          {isBusy ? busyLabel : label}
        </Button>
        {!isBusy && (
          <Button variant="quiet" onPress={onBack}>
            Back
          </Button>
        )}
      </div>
      {!isBusy && (
        <div>
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              setWay(way === 'passphrase' ? 'recovery-key' : 'passphrase');
              setTyped('');
              setError(null);
              setProblem(null);
            }}
          >
            {way === 'passphrase' ? 'Use the recovery key instead' : 'Use the passphrase instead'}
          </Button>
        </div>
      )}
    </form>
  );
}
