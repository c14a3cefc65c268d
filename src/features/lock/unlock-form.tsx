/**
 * Opening a journal with the passphrase or with the recovery key.
 * What must never happen: a secret kept after the attempt is answered well; "wrong passphrase" said of a damaged file.
 */
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { JournalId } from '../../domain/ids.ts';
import { useVaultSession } from '../../hooks/vault-session/use-vault-session.ts';
import { Button } from '../../ui/button.tsx';
import { useSecondsUntil } from './countdown.ts';
import { unlockProblem } from './lock-words.ts';
import type { LockProblem } from './lock-words.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { SecretField } from './secret-field.tsx';
import styles from './lock.module.css';

export type UnlockFormProps = {
  readonly journalId: JournalId;
  readonly onTyping: () => void;
  readonly onUnlocked: () => void;
};

type Way = 'passphrase' | 'recovery-key';

export function UnlockForm({ journalId, onTyping, onUnlocked }: UnlockFormProps): ReactElement {
  const { unlock, unlockWithRecoveryKey } = useVaultSession();
  const [way, setWay] = useState<Way>('passphrase');
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<LockProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const secondsLeft = useSecondsUntil(problem?.retryAt ?? null);

  const typed = (value: string): void => {
    setSecret(value);
    if (value !== '') onTyping();
  };
  const take = (next: Way): void => {
    setWay(next);
    setSecret('');
    setProblem(null);
  };

  async function submit(): Promise<void> {
    if (secret.trim() === '') {
      const words =
        way === 'passphrase'
          ? 'Type your passphrase first.'
          : 'Type the 24 words of your recovery key first.';
      setProblem({ title: null, words, offer: 'nothing', retryAt: null });
      return;
    }
    setIsBusy(true);
    setProblem(null);
    const result =
      way === 'passphrase' ? await unlock(journalId, secret) : await unlockWithRecoveryKey(journalId, secret);
    if (result.ok) {
      onUnlocked();
      return;
    }
    setIsBusy(false);
    setProblem(unlockProblem(result.error));
  }

  const isWaiting = secondsLeft > 0;
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
      <SecretField way={way} value={secret} onChange={typed} />
      {problem && <ProblemAlert problem={problem} />}
      {isWaiting && (
        <p className={styles['quiet']}>
          {secondsLeft === 1 ? 'One more second.' : `The next attempt is possible in ${secondsLeft} seconds.`}
        </p>
      )}
      <div className={styles['actions']}>
        <Button variant="primary" type="submit" isDisabled={isWaiting}>
          {isBusy ? 'Opening…' : 'Unlock'}
        </Button>
        <Button
          variant="quiet"
          size="small"
          isDisabled={isBusy}
          onPress={() => {
            take(way === 'passphrase' ? 'recovery-key' : 'passphrase');
          }}
        >
          {way === 'passphrase' ? 'Use the recovery key instead' : 'Use the passphrase instead'}
        </Button>
      </div>
    </form>
  );
}
