/** The names of the picker on the lock screen. */
import type { JournalId } from '../../domain/ids.ts';
import type { JournalEntryInList } from '../../hooks/journals/use-journals.ts';

/** Folders whose names settings have lost are still there to be opened; they are told apart by a number. */
export function shownNames(
  journals: readonly JournalEntryInList[],
): readonly { id: JournalId; name: string }[] {
  let unnamed = 0;
  return journals.map(({ id, name }) => {
    if (name !== null) return { id, name };
    unnamed += 1;
    return { id, name: unnamed === 1 ? 'Unnamed journal' : `Unnamed journal ${unnamed}` };
  });
}
