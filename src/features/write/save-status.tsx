/**
 * Whether the words are on the disk: always in sight, and the only status region of the page. Ordinary saving is not
 * read out (it happens every few seconds); when something is not saved, an alert says so.
 */
import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import type { EntryId } from '../../domain/ids.ts';
import { useCopy } from '../../hooks/clipboard/use-copy.ts';
import { useSaveState } from '../../hooks/entry-editor/use-entry-editor.ts';
import type { SaveState } from '../../hooks/entry-editor/use-entry-editor.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { SaveElsewhere } from './save-elsewhere.tsx';
import { whatHelps, whyNotSaved } from './save-words.ts';
import styles from './write.module.css';

const icons = { saved: Check, saving: LoaderCircle, 'not-saved': CircleAlert } as const;

export function SaveStatus({ id }: { readonly id: EntryId }) {
  return <SaveMark state={useSaveState(id).saveState} />;
}

/** The same for anything else that is saved as it is typed. */
export function SaveMark({ state }: { readonly state: SaveState }) {
  const Icon = icons[state.state];
  return (
    <span role="status" aria-live="off" className={styles['save-state']} data-state={state.state}>
      <Icon size={14} strokeWidth={1.8} aria-hidden />
      {wordsOf(state)}
    </span>
  );
}

function wordsOf(state: SaveState): string {
  switch (state.state) {
    case 'saved':
      return 'Saved';
    case 'saving':
      return 'Saving';
    case 'not-saved':
      return `Not saved: ${whyNotSaved(state.error)}`;
  }
}

/** What a person can do while something is not saved. Nothing at all otherwise. */
export function NotSavedNotice({ id, text }: { readonly id: EntryId; readonly text: () => string }) {
  const { saveState, retry } = useSaveState(id);
  const copy = useCopy();
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  if (saveState.state !== 'not-saved') return null;
  return (
    <Alert
      tone="problem"
      title="The last changes are not on the disk yet"
      actions={
        <>
          <Button size="small" onPress={retry}>
            Try again now
          </Button>
          <Button size="small" onPress={() => void copy(text())}>
            Copy the text
          </Button>
          <SaveElsewhere text={text} onDone={setElsewhere} />
        </>
      }
    >
      <p>{`Not saved, because ${whyNotSaved(saveState.error)}. Your words are kept on this page. ${whatHelps(saveState.error)}`}</p>
      {elsewhere !== null && <p>{elsewhere}</p>}
    </Alert>
  );
}
