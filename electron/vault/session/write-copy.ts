/**
 * Writes a readable copy of chosen entries to a file that the person picked: beside it first, then in its place. It is
 * plain text, as the page says before. What must never happen: half a copy under the chosen name; the file that was there
 * gone when the new one could not be written.
 */
import { dirname } from 'node:path';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { toUtf8 } from '../../../src/lib/utf8.ts';
import type { StorageError } from '../../contract/errors.ts';
import { removeIfThere, storageFailure, writeWhole } from '../log/vault-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';

const sideSuffix = '.partial';

export async function writeCopy(
  files: VaultFiles,
  path: string,
  text: string,
): Promise<Result<null, StorageError>> {
  const side = path + sideSuffix;
  try {
    await removeIfThere(files, side);
    const file = await files.open(side, 'create');
    try {
      await writeWhole(file, toUtf8(text), 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(side, path);
    await files.syncDir(dirname(path));
    return ok(null);
  } catch (error) {
    await removeIfThere(files, side).catch(() => undefined);
    return err(storageFailure(error));
  }
}
