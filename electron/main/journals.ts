/**
 * Which journals there are: the folders on the disk, with the names settings know. Reads folder names only.
 * What must never happen: a journal that is on the disk and not in the list.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { JournalEntryInList } from '../contract/shell.ts';
import { isJournalId } from '../../src/domain/ids.ts';
import type { JournalId } from '../../src/domain/ids.ts';
import { describeError, log } from './log.ts';
import type { NamedJournal } from './settings-data.ts';

/** Named ones in the order they were named, then the unnamed. A named one whose folder is gone is left out. */
export async function listJournals(
  folder: string,
  named: readonly NamedJournal[],
): Promise<readonly JournalEntryInList[]> {
  const onDisk = await journalFolders(folder);
  // The folder can't be listed: better a list from memory than a first-run page over an existing journal.
  if (!onDisk) return named;
  const known = named.filter(({ id }) => onDisk.has(id));
  const names = new Set<JournalId>(known.map(({ id }) => id));
  const unnamed = [...onDisk].filter((id) => !names.has(id)).sort();
  return [...known, ...unnamed.map((id) => ({ id, name: null }))];
}

async function journalFolders(folder: string): Promise<Set<JournalId> | null> {
  try {
    const found = await fs.readdir(folder, { withFileTypes: true });
    const ids = found.map(({ name }) => name).filter(isJournalId);
    const real = await Promise.all(ids.map((id) => holdsJournal(path.join(folder, id))));
    return new Set(ids.filter((_, index) => real[index]));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    log('journals-not-listed', describeError(error));
    return null;
  }
}

/** Any of a journal's files counts, and so does a folder that can't be read: what is damaged must still be shown. */
async function holdsJournal(folder: string): Promise<boolean> {
  try {
    const files = await fs.readdir(folder);
    return files.some((file) => ['keyring', 'keyring.copy', 'journal.jl'].includes(file));
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOTDIR');
  }
}
