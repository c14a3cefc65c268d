/** The trash: put an entry back, or delete it for good after a clear question. Purging is final and goes through the vault. */
import { useState } from 'react';
import { templateNameOf } from '../../domain/template/asked.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';

export function TrashView({ items }: { readonly items: readonly AnsweredItem[] | undefined }) {
  const { save, purge } = useEntryActions();
  const [asked, setAsked] = useState<AnsweredItem | null>(null);
  const [failed, setFailed] = useState(false);
  if (!items) return null;
  if (items.length === 0)
    return <EmptyState title="The trash is empty">Entries you move to the trash wait here.</EmptyState>;

  const restore = async (item: AnsweredItem): Promise<void> => {
    setFailed(!(await save(item.id, { trashed: false })).ok);
  };
  const remove = async (item: AnsweredItem): Promise<void> => {
    setAsked(null);
    setFailed(!(await purge(item.id)).ok);
  };

  return (
    <>
      {failed && (
        <Alert tone="problem">That could not be written to the disk. The entry is still in the trash.</Alert>
      )}
      <EntryList items={items}>
        {(item) => (
          <EntryCard
            href={paths.entry(item.id)}
            title={itemTitle(item, 'Untitled')}
            kicker={
              <>
                <DayText on={item.entryOn} style="short" /> · {templateNameOf(item)}
              </>
            }
            actions={
              <>
                <Button variant="secondary" size="small" onPress={() => void restore(item)}>
                  Restore
                </Button>
                <Button variant="quiet" size="small" onPress={() => setAsked(item)}>
                  Delete for good
                </Button>
              </>
            }
          >
            {item.excerpt}
          </EntryCard>
        )}
      </EntryList>
      <ConfirmDialog
        title="Delete this entry for good?"
        isOpen={asked !== null}
        message="Its words and its earlier versions can’t be brought back afterwards. A backup made earlier would still hold them."
        confirmLabel="Delete for good"
        tone="danger"
        onConfirm={() => {
          if (asked) void remove(asked);
        }}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}
