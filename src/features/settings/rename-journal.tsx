/** A new name for the lock screen. Names lie in the settings, unencrypted; the sentence under the field says so. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ThisJournal } from '../../hooks/journals/use-this-journal.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './settings.module.css';

export type RenameJournalProps = {
  readonly name: string;
  readonly onRename: ThisJournal['rename'];
  readonly onClose: () => void;
};

export function RenameJournal({ name, onRename, onClose }: RenameJournalProps): ReactElement {
  const [typed, setTyped] = useState(name);
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const refused = await onRename(typed);
    if (refused === null) {
      onClose();
      return;
    }
    setError(
      refused.kind === 'empty-name'
        ? 'Give the journal a name.'
        : `A name can have up to ${refused.max} characters. Please shorten it.`,
    );
  };
  return (
    <Dialog
      title="Rename this journal"
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            Rename
          </Button>
        </>
      }
    >
      <div className={styles['group']}>
        <TextField
          label="Journal name"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setError(null);
          }}
          description="Anybody can read it on the lock screen, so keep it neutral."
          error={error}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
