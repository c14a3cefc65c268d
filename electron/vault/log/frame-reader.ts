/**
 * Reads frames that the index names from a vault file again, in the order of the file, through a small window: the
 * memory it takes does not grow with the journal. What must never happen: another plaintext answered than the one that
 * was proven when the frame was indexed.
 */
import { equalBytes } from '../../../src/lib/bytes.ts';
import { openFrame } from './frame.ts';
import type { FrameRef } from './log-index.ts';
import type { ScanKeys } from './scan-frames.ts';
import type { VaultFile } from './vault-files.ts';
import { ioError } from './vault-files.ts';

const windowBytes = 512 * 1024;

export class FrameReader {
  readonly #file: () => VaultFile;
  readonly #keys: ScanKeys;
  #window = new Uint8Array(0);
  #base = 0;

  /** `file` is asked at every read: the log may open its file anew in between. */
  constructor(file: () => VaultFile, keys: ScanKeys) {
    this.#file = file;
    this.#keys = keys;
  }

  /** Rejects with a file error when these bytes are no longer that frame. */
  async read(ref: FrameRef): Promise<Uint8Array> {
    if (ref.offset < this.#base || ref.offset + ref.length > this.#base + this.#window.length) {
      await this.#load(ref);
    }
    const { vaultId, keysOf } = this.#keys;
    const opened = openFrame(this.#window, ref.offset - this.#base, ref.length, vaultId, keysOf);
    if (opened === null || !equalBytes(opened.tag, ref.tag)) {
      throw ioError('A frame is not as it was');
    }
    return opened.plaintext;
  }

  async #load({ offset, length }: FrameRef): Promise<void> {
    const into = new Uint8Array(Math.max(windowBytes, length));
    this.#window = into.subarray(0, await this.#file().read(into, offset));
    this.#base = offset;
  }
}
