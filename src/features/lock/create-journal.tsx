/**
 * The first page of a new journal: its name and its passphrase. Length is the only bar; the meter advises.
 * What must never happen: the passphrase anywhere but in this component's state and the one call.
 */
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { isLongEnough } from '../../domain/passphrase.ts';
import { useJournals } from '../../hooks/journals/use-journals.ts';
import { useSettings } from '../../hooks/settings/use-settings.ts';
import { useVaultSession } from '../../hooks/vault-session/use-vault-session.ts';
import type { Created } from '../../hooks/vault-session/use-vault-session.ts';
import { Button } from '../../ui/button.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Threshold } from '../../ui/threshold.tsx';
import { BeforeYouBegin } from './before-you-begin.tsx';
import { nameMax, nameProblem, tidyName } from './journal-name.ts';
import { createProblem, passphraseWords } from './lock-words.ts';
import type { LockProblem } from './lock-words.ts';
import { ProblemAlert } from './problem-alert.tsx';
import styles from './lock.module.css';

type FieldError = { readonly field: 'name' | 'passphrase' | 'repeated'; readonly words: string };

/** The first thing that stands in the way, or null. One at a time, so that it can be read and mended. */
function firstError(name: string, passphrase: string, repeated: string): FieldError | null {
  switch (nameProblem(name)) {
    case 'empty':
      return {
        field: 'name',
        words: 'Give the journal a name. It is shown on the lock screen, so keep it neutral.',
      };
    case 'long':
      return { field: 'name', words: `A name can have up to ${nameMax} characters. Please shorten it.` };
    case null:
  }
  if (passphrase === '') return { field: 'passphrase', words: passphraseWords.empty };
  if (!isLongEnough(passphrase)) return { field: 'passphrase', words: passphraseWords.short };
  if (passphrase.normalize('NFC') !== repeated.normalize('NFC'))
    return { field: 'repeated', words: passphraseWords.differs };
  return null;
}

export type CreateJournalProps = {
  readonly onCreated: (created: Created) => void;
  /** Only where there is a journal to go back to. */
  readonly onCancel: (() => void) | null;
  readonly onRestore: () => void;
  readonly onSupport: () => void;
};

export function CreateJournal({
  onCreated,
  onCancel,
  onRestore,
  onSupport,
}: CreateJournalProps): ReactElement {
  const { create } = useVaultSession();
  const { register } = useJournals();
  const { set } = useSettings();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [error, setError] = useState<FieldError | null>(null);
  const [problem, setProblem] = useState<LockProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const errorOf = (field: FieldError['field']): string | null =>
    error?.field === field ? error.words : null;
  /** Typing mends: the sentence goes as soon as its field changes. */
  const typed =
    (field: FieldError['field'], change: (value: string) => void) =>
    (value: string): void => {
      change(value);
      if (error?.field === field) setError(null);
    };

  async function submit(): Promise<void> {
    const first = firstError(name, passphrase, repeated);
    setError(first);
    setProblem(null);
    if (first) return;
    setIsBusy(true);
    const result = await create(passphrase);
    if (!result.ok) {
      setIsBusy(false);
      setProblem(createProblem(result.error));
      return;
    }
    const { journalId } = result.value;
    // Checked above, so a refusal here would be a bug; the journal then stands in the list without a name.
    await register(journalId, tidyName(name));
    await set({ lastJournalId: journalId, rehearseJournalId: journalId });
    onCreated(result.value);
  }

  return (
    <Threshold
      title="Create your journal"
      aside={
        <>
          <div className={styles['ways']}>
            <Button variant="quiet" size="small" onPress={onRestore}>
              Restore from a backup
            </Button>
            <Button variant="quiet" size="small" onPress={onSupport}>
              People who can help now
            </Button>
          </div>
          <BeforeYouBegin />
        </>
      }
      lede="It is encrypted on this computer and goes nowhere else. Only your passphrase or your recovery key can open it."
    >
      <form
        className={styles['form']}
        noValidate
        autoComplete="off"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (!isBusy) void submit();
        }}
      >
        <TextField
          label="Journal name"
          value={name}
          onChange={typed('name', setName)}
          description="Shown on the lock screen."
          error={errorOf('name')}
          autoFocus
        />
        <NewPassphrase
          passphrase={passphrase}
          repeated={repeated}
          onPassphrase={typed('passphrase', setPassphrase)}
          onRepeated={typed('repeated', setRepeated)}
          passphraseError={errorOf('passphrase')}
          repeatedError={errorOf('repeated')}
          alsoKnown={[name]}
        />
        {problem && <ProblemAlert problem={problem} />}
        <div className={styles['actions']}>
          <Button variant="primary" type="submit">
            {isBusy ? 'Creating…' : 'Create journal'}
          </Button>
          {onCancel && !isBusy && (
            <Button variant="quiet" onPress={onCancel}>
              Back
            </Button>
          )}
        </div>
      </form>
    </Threshold>
  );
}
