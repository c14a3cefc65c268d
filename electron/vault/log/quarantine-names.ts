/**
 * What a quarantine is called, and which there are: `journal.quarantine-YYYY-MM-DD` in the journal's folder, further ones
 * of a day with `-2`, `-3`; side files end in `.new`. What must never happen: a name that says more than that and when.
 */
import { join } from 'node:path';
import type { VaultFiles } from './vault-files.ts';
import { removeIfThere, storageFailure } from './vault-files.ts';

const stem = 'journal.quarantine-';
const pattern = /^journal\.quarantine-\d{4}-\d{2}-\d{2}(-[1-9]\d{0,3})?$/;
export const sideSuffix = '.new';

const isQuarantineName = (name: string): boolean => pattern.test(name);

/** The first of that day that is free. */
export function quarantineName(today: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem + today : `${stem}${today}-${number}`;
    if (!taken.includes(name)) return name;
  }
}

/** The oldest first. */
export const quarantineNames = async (files: VaultFiles, dir: string): Promise<readonly string[]> =>
  (await files.list(dir))
    .filter(isQuarantineName)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** Side files that a kill left behind. Best effort; nothing in them counts. */
export async function tidyQuarantine(files: VaultFiles, dir: string): Promise<void> {
  try {
    for (const name of await files.list(dir)) {
      if (name.startsWith(stem) && name.endsWith(sideSuffix)) await removeIfThere(files, join(dir, name));
    }
  } catch (error) {
    storageFailure(error);
  }
}
