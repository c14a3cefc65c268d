/**
 * When the log is worth writing anew: when what was overtaken since the last time outweighs what counts by 16 MB. Asked
 * when a journal has been unlocked and all is quiet, and when it is closed. Nothing a person waits for depends on it.
 */
import type { Log } from '../log/types.ts';
import { keepVersions } from '../store/keep-versions.ts';

const tolerated = 16 * 1024 * 1024;
/** While locking: what is surely read and written within a second. Larger logs are left to the next unlock. */
const quicklyWritten = 48 * 1024 * 1024;

type Size = ReturnType<Log['size']>;

const isWasteful = ({ live, dead }: Size): boolean => dead > live + tolerated;

export async function compactWhenWasteful(log: Log, when: 'idle' | 'closing'): Promise<void> {
  const size = log.size();
  if (!isWasteful(size) || (when === 'closing' && size.total > quicklyWritten)) return;
  // refused, overtaken or no room: the log is as it was, and the next time asks again
  await log.compact(keepVersions);
}
