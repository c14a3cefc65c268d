/**
 * Offers a plain file when words can't be saved in the journal. Says first what such a file is.
 * What must never happen: a file written without that warning; "saved" said of one that isn't.
 */
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useSaveElsewhere } from '../../hooks/plain-file/use-save-elsewhere.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { elsewhereWords } from './save-words.ts';

export type SaveElsewhereProps = {
  readonly text: () => string;
  /** What became of it, in words; null when nothing is to be said. */
  readonly onDone: (words: string | null) => void;
};

export function SaveElsewhere({ text, onDone }: SaveElsewhereProps) {
  const save = useSaveElsewhere();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        size="small"
        icon={FileDown}
        onPress={() => {
          onDone(null);
          setIsAsking(true);
        }}
      >
        Save the text elsewhere…
      </Button>
      <ConfirmDialog
        title="Save the text elsewhere"
        isOpen={isAsking}
        message="This writes the words of this entry into a plain text file. It is not encrypted: anyone who can open the file can read it. Choose a place that only you can reach, and delete the file once your words are in the journal again."
        confirmLabel="Choose a place…"
        onConfirm={() => {
          setIsAsking(false);
          void save(text()).then((result) => onDone(elsewhereWords(result)));
        }}
        onCancel={() => setIsAsking(false)}
      />
    </>
  );
}
