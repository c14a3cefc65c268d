/** What an opening hands to the log's writer: the file as it was found, what is in it, and what may be done with it. */
import type { HeldLock } from './lock-file.ts';
import type { LogIndex } from './log-index.ts';
import type { LogContext } from './types.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';

export type WriterStart = {
  readonly files: VaultFiles;
  readonly dir: string;
  readonly context: LogContext;
  readonly file: VaultFile;
  readonly index: LogIndex;
  readonly lock: HeldLock;
  readonly generation: number;
  /**
   * What may write it anew. `nobody`: bytes in it can't be read and must stay. `reseal`: all can be read, but not all is
   * as it was written (links, replays), so only a new key is reason enough to lose the trace. `anybody`: intact.
   */
  readonly rewrite: 'anybody' | 'reseal' | 'nobody';
  /** The end of the last acknowledged frame. */
  readonly end: number;
  /** The file is open for reading only, or has bytes behind `end`: to be put right before the first write. */
  readonly needsRecovery: boolean;
};
