/**
 * From an unlocked log to the open journal, and what an unlock leaves to do: the backup, the sweep of what is kept no
 * longer, the rest of a rekey. What must never happen: keys left in memory when it can't be begun; somebody waiting for
 * what comes after an unlock.
 */
import path from 'node:path';
import type { DayOn, JournalId, VaultId } from '../../../src/domain/ids.ts';
import { toHex } from '../../../src/lib/bytes.ts';
import { localDay } from '../../../src/lib/local-day.ts';
import type { BackupPlaces } from '../../contract/vault-main.ts';
import { removeExpired } from '../backup/kept-journals.ts';
import type { JournalStateOptions } from './journal-state.ts';
import { OpenJournal } from './open-journal.ts';
import { forgetFormerKeys, makeDurable } from './rekey-journal.ts';
import type { ResealingPorts } from './resealing.ts';
import type { SessionOptions } from './session-options.ts';
import type { SessionPorts } from './session-ports.ts';
import type { UnlockedJournal } from './unlock-journal.ts';

export type JournalAround = {
  readonly options: SessionOptions;
  /** For the folders that people choose. */
  readonly outside: SessionPorts;
  readonly places: () => BackupPlaces;
  /** By vault; this process needs one again when the same journal is opened twice. */
  readonly anchors: Map<string, string>;
  /** In turn with everything else that writes the keyring; false when that journal is not open any more. */
  readonly inTurn: (id: JournalId, work: () => Promise<boolean>) => Promise<boolean>;
};

export async function makeOpenJournal(
  around: JournalAround,
  id: JournalId,
  { opened, keys, keyringMended }: UnlockedJournal,
): Promise<OpenJournal> {
  const { options, outside, places } = around;
  const { ports, sendFeed } = options;
  try {
    return new OpenJournal({
      id,
      opened,
      clock: ports.clock,
      send: sendFeed,
      pause: ports.pause,
      keys,
      backups: {
        ports: outside,
        folder: path.join(options.journalsDir, id),
        places,
        appVersion: options.appVersion,
      },
      resealing: resealingPorts(around, id),
      state: { ports, keyringMended, ...anchorOf(around, toHex(keys.vaultId) as VaultId) },
      setAside: { ports, folder: path.join(options.journalsDir, id) },
      reportBug: options.reportBug,
    });
  } catch (bug) {
    await opened.log.close();
    keys.wipe();
    throw bug;
  }
}

/** Not waited for: neither a slow nor a full disk may keep the writer from reading. */
export function goOnAfterUnlock(
  options: SessionOptions,
  journal: OpenJournal,
  { isOpen, noteUnlock }: { readonly isOpen: () => boolean; readonly noteUnlock: () => Promise<unknown> },
): void {
  const { ports, reportBug } = options;
  const { backups } = journal;
  // Of what there was before the page could write; the session's own note waits for it, too.
  const before = backups.isNewVersion ? backups.automatic() : null;
  (before === null ? noteUnlock() : before.then(noteUnlock)).catch(reportBug);
  const work = async (): Promise<void> => {
    await ports.pause();
    await journal.begin();
    await (before ?? backups.automatic());
    if (isOpen()) await sweep(options, backups.vaultId);
    await journal.resumeRekey();
  };
  work().catch(reportBug);
}

/** What restores have put aside longer than it is kept. */
async function sweep({ ports, journalsDir, tellMain }: SessionOptions, vaultId: VaultId): Promise<void> {
  const today = localDay(new Date(ports.clock.now())) as DayOn;
  const removed = await removeExpired(ports.files, journalsDir, vaultId, today);
  for (const journalId of removed) tellMain({ type: 'deleted', journalId });
}

/** The main process keeps it. */
function anchorOf(
  { options, anchors }: JournalAround,
  vaultId: VaultId,
): Pick<JournalStateOptions, 'anchor' | 'keepAnchor'> {
  return {
    anchor: anchors.get(vaultId),
    keepAnchor: (anchor) => {
      anchors.set(vaultId, anchor);
      options.tellMain({ type: 'anchor', vaultId, anchor });
    },
  };
}

function resealingPorts(
  { options, inTurn }: JournalAround,
  id: JournalId,
): Omit<ResealingPorts, 'log' | 'isClosed'> {
  const { ports, journalsDir } = options;
  const folder = path.join(journalsDir, id);
  return {
    wait: ports.wait,
    makeDurable: () => inTurn(id, () => makeDurable(ports, folder)),
    forgetFormerKeys: (epoch) => inTurn(id, () => forgetFormerKeys(ports, folder, epoch)),
  };
}
