/**
 * Earlier versions of an entry: when it was saved, what changed since, how it read then, and the way back to it.
 * Stores nothing. What must never happen: a way back that loses the present (it becomes an earlier version).
 */
import { useState } from 'react';
import type { Entry } from '../../../domain/entry.ts';
import type { EntryId } from '../../../domain/ids.ts';
import type { VersionMark } from '../../../domain/versions/stretches.ts';
import { useEntryVersions, useRestoreVersion } from '../../../hooks/entries/use-entry-versions.ts';
import type { RestoreError } from '../../../hooks/entries/use-entry-versions.ts';
import { useEntry } from '../../../hooks/entries/use-entry.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { useNavigate } from '../../../hooks/navigation/use-navigate.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { VersionList } from './version-list.tsx';
import { VersionView } from './version-view.tsx';
import styles from './versions.module.css';

export function VersionsPage({ id }: { readonly id: EntryId }) {
  const found = useEntry(id);
  const navigate = useNavigate();
  if (found.state === 'loading') return null;
  return (
    <Page
      title="Earlier versions"
      lede="How this entry was before. If you go back, what it is now stays here, too."
      actions={<Button onPress={() => navigate(paths.entry(id))}>Back to the entry</Button>}
    >
      {found.state === 'ready' ? (
        <Versions entry={found.entry} />
      ) : (
        <EmptyState title="There is nothing to show">
          {found.state === 'missing'
            ? 'The entry was deleted for good, and its earlier versions with it.'
            : 'The journal did not answer. Nothing of the entry was changed.'}
        </EmptyState>
      )}
    </Page>
  );
}

function Versions({ entry }: { readonly entry: Entry }) {
  const { versions, failed, showOlder } = useEntryVersions(entry.id);
  const restore = useRestoreVersion(entry.id);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (failed && versions === undefined) {
    return <Alert tone="problem">The earlier versions could not be read from the disk just now.</Alert>;
  }
  if (versions === undefined) return null;
  const [newest] = versions;
  if (newest === undefined) {
    return (
      <EmptyState title="No earlier version yet">
        Once this entry was changed a minute or more after it was last saved, how it was before can be read
        here.
      </EmptyState>
    );
  }
  const mark: VersionMark = versions.find(({ rev }) => rev === chosen) ?? newest;
  const goBackTo = async (rev: number): Promise<void> => {
    const result = await restore(rev);
    if (result.ok) navigate(paths.entry(entry.id));
    else setProblem(whyNotRestored(result.error));
  };
  return (
    <>
      {problem !== null && <Alert tone="problem">{problem}</Alert>}
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <VersionList versions={versions} chosen={mark.rev} onChoose={setChosen} />
          {failed && <Alert tone="problem">Older ones could not be read just now.</Alert>}
          {showOlder && (
            <Button size="small" onPress={showOlder}>
              Show older ones
            </Button>
          )}
        </div>
        <VersionView
          present={entry}
          mark={mark}
          onRestore={entry.trashedAt === null ? () => void goBackTo(mark.rev) : null}
        />
      </div>
    </>
  );
}

function whyNotRestored(error: RestoreError): string {
  switch (error.kind) {
    case 'not-saved':
      return 'The last changes of this page are not on the disk yet, so nothing was restored. Try again once they are saved.';
    case 'no-such-version':
      return 'This version is not in the journal any more. The entry is as it was.';
    default:
      return 'The version could not be restored just now. The entry is as it was.';
  }
}
