/**
 * A new passphrase for this journal. What is typed lives in this dialog's memory and is gone when it closes.
 * What must never happen: a moment in which neither the old nor the new passphrase opens the journal (the vault sees to it).
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useNow } from '../../hooks/clock/use-now.ts';
import { useSecrets } from '../../hooks/vault-session/use-secrets.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { newPassphraseProblem, secretProblem } from './secret-words.ts';
import type { NewPassphraseProblem } from './secret-words.ts';
import styles from './settings.module.css';

export function ChangePassphrase({
  onClose,
}: {
  readonly onClose: (isChanged: boolean) => void;
}): ReactElement {
  const { changePassphrase } = useSecrets();
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
    const found = newPassphraseProblem(current, next, repeated);
    setWrong(found);
    setRefusal(null);
    if (found || isBusy) return;
    setIsBusy(true);
    const result = await changePassphrase(current, next);
    setIsBusy(false);
    if (result.ok) onClose(true);
    else setRefusal(secretProblem(result.error, clockNow()));
  };

  return (
    <Dialog
      title="Change the passphrase"
      isOpen
      onClose={() => onClose(false)}
      footer={
        <>
          <Button onPress={() => onClose(false)}>Cancel</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void change()}>
            {isBusy ? 'Changing…' : 'Change passphrase'}
          </Button>
        </>
      }
    >
      <div className={styles['group']}>
        {refusal !== null && <Alert tone="problem">{refusal}</Alert>}
        <PassphraseField
          label="Present passphrase"
          value={current}
          onChange={setCurrent}
          error={errorOf('current')}
          autoFocus
        />
        <PassphraseField
          label="New passphrase"
          value={next}
          onChange={setNext}
          error={errorOf('next')}
          description="Four or five unrelated words are strong and easy to remember."
        />
        <PassphraseField
          label="Repeat new passphrase"
          value={repeated}
          onChange={setRepeated}
          error={errorOf('repeated')}
        />
      </div>
    </Dialog>
  );
}
