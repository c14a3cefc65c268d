/**
 * After a failed write or sync nothing is known about what lies behind the last acknowledged frame. Opens the file anew,
 * proves that it still ends in that frame where it should, cuts what follows, and syncs.
 * What must never happen: a cut into acknowledged frames.
 */
import { equalBytes } from '../../../src/lib/bytes.ts';
import { tagLength } from './frame.ts';
import type { LogIndex } from './log-index.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';
import { closeQuietly, ioError } from './vault-files.ts';

/** `end`: of the last acknowledged frame. Rejects as long as the file is not as it was left. */
export async function reopenLog(
  files: VaultFiles,
  path: string,
  end: number,
  index: LogIndex,
): Promise<VaultFile> {
  const fresh = await files.open(path, 'read-write');
  try {
    const { size, links } = await fresh.stat();
    if (links === 0 || size < end || !(await endsAsKnown(fresh, index)))
      throw ioError('The log is not as it was left');
    if (size > end) await fresh.truncate(end);
    await fresh.datasync();
    return fresh;
  } catch (error) {
    await closeQuietly(fresh);
    throw error;
  }
}

async function endsAsKnown(file: VaultFile, { lastFrameEnd, lastTag }: LogIndex): Promise<boolean> {
  if (lastFrameEnd === null) return true;
  const tag = new Uint8Array(tagLength);
  await file.read(tag, lastFrameEnd - tagLength);
  return equalBytes(tag, lastTag);
}
