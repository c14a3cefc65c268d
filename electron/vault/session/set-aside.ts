/**
 * Setting the damaged part of the open journal's log aside, and the copies that were made so far, in the journal's folder
 * (log/quarantine-file.ts). A save that comes between goes first, and it is tried again.
 * What must never happen: a copy removed that nobody named; a word of what was written in what is told of one.
 */
import path from 'node:path';
import { decodeSetAsideNote, encodeSetAsideNote } from '../../../src/domain/set-aside-note.ts';
import type { Lost } from '../../../src/domain/set-aside-note.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { StorageError } from '../../contract/errors.ts';
import type { SetAsideCopy, SetAsideError } from '../../contract/journal-report.ts';
import { readQuarantineHead } from '../log/quarantine-file.ts';
import { quarantineNames } from '../log/quarantine-names.ts';
import type { Log } from '../log/types.ts';
import { storageFailure } from '../log/vault-files.ts';
import { keepVersions } from '../store/keep-versions.ts';
import type { SessionKeys } from './session-keys.ts';
import type { SessionPorts } from './session-ports.ts';

export type SetAsidePorts = {
  readonly ports: Pick<SessionPorts, 'files' | 'clock' | 'wait'>;
  /** Of the journal. */
  readonly folder: string;
  readonly log: Pick<Log, 'setAside' | 'removeQuarantine' | 'head'>;
  readonly keys: SessionKeys;
};

const untilQuietMs = 500;
const mostTries = 20;

export async function setAside(
  { ports, log }: SetAsidePorts,
  lost: Lost,
): Promise<Result<null, SetAsideError>> {
  const note = encodeSetAsideNote({ at: ports.clock.now(), lost });
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0) await ports.wait(untilQuietMs);
    const done = await log.setAside(keepVersions, note);
    if (done.ok) return ok(null);
    switch (done.error.kind) {
      case 'overtaken':
        break;
      case 'storage':
        return err(done.error);
      case 'not-possible':
      case 'not-intact':
      case 'closed':
        return err({ kind: 'not-possible' });
    }
  }
  return err({ kind: 'busy' });
}

export async function setAsideCopies({
  ports: { files },
  folder,
  log,
  keys,
}: SetAsidePorts): Promise<Result<readonly SetAsideCopy[], StorageError>> {
  const scanKeys = {
    vaultId: keys.vaultId,
    keysOf: (epoch: number) => keys.all.find((one) => one.epoch === epoch) ?? null,
  };
  try {
    const copies: SetAsideCopy[] = [];
    for (const file of await quarantineNames(files, folder)) {
      const { size } = await files.stat(path.join(folder, file));
      const head = await readQuarantineHead(files, path.join(folder, file), scanKeys);
      copies.push({
        file,
        bytes: size,
        told: head === null ? null : decodeSetAsideNote(head.about),
        isUnfinished: head !== null && head.generation === log.head().generation,
      });
    }
    return ok(copies);
  } catch (error) {
    return err(storageFailure(error));
  }
}

export async function removeSetAside(
  { log }: SetAsidePorts,
  file: string,
): Promise<Result<null, StorageError | { readonly kind: 'no-such-copy' }>> {
  const removed = await log.removeQuarantine(file);
  if (!removed.ok) return removed;
  return removed.value ? ok(null) : err({ kind: 'no-such-copy' });
}
