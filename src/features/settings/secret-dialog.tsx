/**
 * The frame of every dialog that asks for the present secret before it changes one. What is typed lives in this dialog's
 * memory and is gone when it closes. What must never happen: a moment in which nothing opens the journal (the vault sees
 * to it).
 */
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useNow } from '../../hooks/clock/use-now.ts';
import type { SecretProblem } from '../../hooks/vault-session/use-secrets.ts';
import type { Result } from '../../lib/result.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { newPassphraseProblem, secretProblem } from './secret-words.ts';
import type { NewPassphraseProblem } from './secret-words.ts';
import styles from './settings.module.css';

export type SecretDialogProps = {
  readonly title: string;
  readonly confirm: string;
  /** Shown on the button while it is under way. */
  readonly busy: string;
  /** What it does and what it doesn't, above the fields. */
  readonly words?: ReactNode;
  /** Whether a new passphrase is asked for, too. */
  readonly asksNew: boolean;
  readonly change: (current: string, next: string) => Promise<Result<unknown, SecretProblem>>;
  readonly onClose: (isChanged: boolean) => void;
};

export function SecretDialog(props: SecretDialogProps): ReactElement {
  const { asksNew, onClose } = props;
  const clockNow = useNow();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState<NewPassphraseProblem | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const errorOf = (field: NewPassphraseProblem['field']): string | null =>
    wrong?.field === field ? wrong.words : null;

  const change = async (): Promise<void> => {
    const found = newPassphraseProblem(current, asksNew ? { next, repeated } : null);
    setWrong(found);
    setRefusal(null);
    if (found || isBusy) return;
    setIsBusy(true);
    const result = await props.change(current, next);
    setIsBusy(false);
    if (result.ok) onClose(true);
    else setRefusal(secretProblem(result.error, clockNow()));
  };

  return (
    <Dialog
      title={props.title}
      isOpen
      // while it is under way there is no way back
      onClose={() => (isBusy ? undefined : onClose(false))}
      footer={
        <>
          <Button isDisabled={isBusy} onPress={() => onClose(false)}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void change()}>
            {isBusy ? props.busy : props.confirm}
          </Button>
        </>
      }
    >
      <form
        className={styles['group']}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        {props.words && <div className={styles['words']}>{props.words}</div>}
        {refusal !== null && <Alert tone="problem">{refusal}</Alert>}
        <PassphraseField
          label="Current passphrase"
          value={current}
          onChange={setCurrent}
          error={errorOf('current')}
          description="The recovery key does as well."
          autoFocus
        />
        {asksNew && (
          <NewPassphrase
            labels={{ first: 'New passphrase', again: 'Repeat new passphrase' }}
            passphrase={next}
            repeated={repeated}
            onPassphrase={setNext}
            onRepeated={setRepeated}
            passphraseError={errorOf('next')}
            repeatedError={errorOf('repeated')}
            alsoKnown={[current]}
          />
        )}
        {/* Enter in a field does what the button does. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}
