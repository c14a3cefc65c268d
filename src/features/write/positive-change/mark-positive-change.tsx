/**
 * *Mark as positive change*, on an entry or on the words chosen in it: asks what is different, and keeps it as an entry
 * of its own with this one as its dated evidence. Afterwards it says so, with the way there.
 */
import { useEffect, useRef, useState } from 'react';
import type { EntryId } from '../../../domain/ids.ts';
import type { EntryDraft } from '../../../hooks/entry-editor/use-entry-editor.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { Alert } from '../../../ui/alert.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { ChangeDialog } from './change-dialog.tsx';

export type MarkPositiveChangeProps = {
  readonly draft: EntryDraft;
  /** null: not asked for. '' : the whole entry. */
  readonly quote: string | null;
  readonly onClose: () => void;
};

type Outcome = { readonly id: EntryId; readonly isKept: boolean };

export function MarkPositiveChange({ draft, quote, onClose }: MarkPositiveChangeProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) note.current?.focus();
  }, [outcome]);
  return (
    <>
      {outcome && (
        <div ref={note} tabIndex={-1}>
          <Alert tone="notice">
            <p>
              {outcome.isKept
                ? 'This is kept as a positive change, with this entry as its evidence. '
                : 'What you began is kept among your drafts. '}
              <TextLink href={paths.entry(outcome.id)}>Open it</TextLink>
            </p>
          </Alert>
        </div>
      )}
      {quote !== null && (
        <ChangeDialog
          entry={draft}
          quote={quote}
          onDone={(next) => {
            setOutcome(next);
            onClose();
          }}
        />
      )}
    </>
  );
}
