/**
 * Taking this journal off the computer, with its backups: a clear question, its name typed, the passphrase asked again.
 * What must never happen: a journal deleted by one press, or by somebody who could not open it.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useNow } from '../../hooks/clock/use-now.ts';
import type { ThisJournal } from '../../hooks/journals/use-this-journal.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { deleteProblem, deletedWords, isSameName } from './delete-words.ts';
import styles from './settings.module.css';

export type DeleteJournalProps = {
  readonly name: string;
  readonly onDelete: ThisJournal['remove'];
  readonly onClose: () => void;
  /** To the lock screen; the journal is closed by then. */
  readonly onLeave: () => void;
};

type State =
  | { readonly at: 'asking'; readonly problem: string | null }
  | { readonly at: 'deleting' }
  /** Its keys are gone, whatever the disk said. */
  | { readonly at: 'closed'; readonly words: string };

export function DeleteJournal({ name, onDelete, onClose, onLeave }: DeleteJournalProps): ReactElement {
  const clockNow = useNow();
  const [typedName, setTypedName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>({ at: 'asking', problem: null });
  const isReady = isSameName(typedName, name) && passphrase !== '';

  const remove = async (): Promise<void> => {
    if (!isReady || state.at !== 'asking') return;
    setState({ at: 'deleting' });
    const deleted = await onDelete(passphrase);
    setPassphrase('');
    if (deleted.ok) {
      const words = deletedWords(deleted.value);
      if (words === null) onLeave();
      else setState({ at: 'closed', words });
      return;
    }
    const problem = deleteProblem(deleted.error, clockNow());
    setState(
      problem.isClosed ? { at: 'closed', words: problem.words } : { at: 'asking', problem: problem.words },
    );
  };

  if (state.at === 'closed')
    return (
      <Dialog
        title="The journal is closed"
        isOpen
        onClose={onLeave}
        footer={
          <Button variant="primary" onPress={onLeave}>
            Go to the lock screen
          </Button>
        }
      >
        <p>{state.words}</p>
      </Dialog>
    );
  return (
    <Dialog
      title="Delete this journal?"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button
            variant="danger"
            isDisabled={!isReady || state.at === 'deleting'}
            onPress={() => void remove()}
          >
            {state.at === 'deleting' ? 'Deleting…' : 'Delete journal and backups'}
          </Button>
        </>
      }
    >
      <div className={styles['group']}>
        <p>
          Everything written in <strong>{name}</strong> goes, with its backups in the backup folder, what was
          set aside as damaged, and what an earlier restore put aside. Copies that you made elsewhere stay. It
          can’t be undone.
        </p>
        {state.at === 'asking' && state.problem !== null && <Alert tone="problem">{state.problem}</Alert>}
        <TextField label="Type the journal’s name" value={typedName} onChange={setTypedName} autoFocus />
        <PassphraseField label="Passphrase" value={passphrase} onChange={setPassphrase} />
      </div>
    </Dialog>
  );
}
