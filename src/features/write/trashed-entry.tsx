/** An entry in the trash: its words can be read, it can come back, or go for good after a clear question. */
import { useState } from 'react';
import type { Body } from '../../domain/body/types.ts';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
import type { EntryChange, EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { NotSavedNotice, SaveStatus } from './save-status.tsx';
import { bodyText } from '../../domain/body/text.ts';

export type TrashedEntryProps = {
  readonly draft: EntryDraft;
  readonly body: Body;
  readonly change: (change: EntryChange) => void;
  readonly flush: () => Promise<boolean>;
};

export function TrashedEntry({ draft, body, change, flush }: TrashedEntryProps) {
  const { purge } = useEntryActions();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  const restore = (): void => {
    change({ trashed: false });
    void flush();
  };
  const deleteForGood = async (): Promise<void> => {
    setIsAsking(false);
    const isDone = (await flush()) && (await purge(draft.id)).ok;
    if (isDone) navigate(paths.journal);
    else setHasFailed(true);
  };

  return (
    <Page
      title={draft.title.trim() === '' ? 'An entry in the trash' : draft.title}
      lede={<DayText on={draft.entryOn} />}
      measure="reading"
      actions={<SaveStatus id={draft.id} />}
    >
      <NotSavedNotice id={draft.id} text={() => bodyText(body)} />
      {hasFailed && (
        <Alert tone="problem">The entry could not be deleted just now. It is still in the trash.</Alert>
      )}
      <Alert
        tone="notice"
        title="This entry is in the trash"
        actions={
          <>
            <Button size="small" variant="primary" onPress={restore}>
              Restore
            </Button>
            <Button size="small" variant="danger" onPress={() => setIsAsking(true)}>
              Delete for good
            </Button>
          </>
        }
      >
        It stays here until you restore it or delete it for good.
      </Alert>
      <Prose body={body} />
      <ConfirmDialog
        title="Delete this entry for good?"
        isOpen={isAsking}
        message="Its words and its earlier versions can’t be brought back afterwards. A backup made earlier would still hold them."
        confirmLabel="Delete for good"
        cancelLabel="Keep it"
        tone="danger"
        onConfirm={() => void deleteForGood()}
        onCancel={() => setIsAsking(false)}
      />
    </Page>
  );
}
