/**
 * Seals records into a chain of their own, behind the header of a new vault file: the next generation of the log, a
 * backup, a restored log. Ends with a manifest. Buffers little. What must never happen: a file that is put in its
 * place without having been read back (verify-file.ts).
 */
import { concatBytes } from '../../../src/lib/bytes.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import { nonceLength } from '../crypto/wrap.ts';
import type { FileHeader } from './file-header.ts';
import { firstLink, headerLength } from './file-header.ts';
import type { FrameType } from './frame.ts';
import { noRecordId, sealFrame, tagOf } from './frame.ts';
import { LogIndex } from './log-index.ts';
import { encodeManifest } from './manifest.ts';
import type { RecordId } from './types.ts';
import type { VaultFile } from './vault-files.ts';
import { writeWhole } from './vault-files.ts';

const flushAt = 512 * 1024;

export type WrittenFrames = {
  readonly index: LogIndex;
  readonly frames: number;
  /** Where the last frame ends. */
  readonly end: number;
};

export type FrameWriterOptions = {
  readonly file: VaultFile;
  readonly header: FileHeader;
  readonly keys: EpochKeys;
  readonly random: Random;
};

export class FrameWriter {
  readonly #options: FrameWriterOptions;
  readonly #index: LogIndex;
  #parts: Uint8Array[] = [];
  #waiting = 0;
  #flushed: number;
  #frames = 0;

  constructor(options: FrameWriterOptions) {
    const { header } = options;
    this.#options = options;
    this.#index = new LogIndex(firstLink(header), header.firstSeq, header.generation > 1);
    this.#flushed = headerLength + header.keyringLength;
  }

  async add(recordId: RecordId, rev: number, plaintext: Uint8Array): Promise<void> {
    this.#seal('record', recordId, rev, plaintext);
    if (this.#waiting >= flushAt) await this.#flush();
  }

  /** The manifest, and everything handed to the system. Syncing is the caller's. */
  async finish(at: number): Promise<WrittenFrames> {
    const manifest = { seq: this.#index.lastSeq, ...this.#index.summary(), at };
    this.#seal('manifest', noRecordId, 0, encodeManifest(manifest));
    await this.#flush();
    return { index: this.#index, frames: this.#frames, end: this.#flushed };
  }

  #seal(type: FrameType, recordId: RecordId, rev: number, plaintext: Uint8Array): void {
    const { header, keys, random } = this.#options;
    const seq = this.#index.lastSeq + 1;
    const bytes = sealFrame({ type, seq, recordId, rev, prevTag: this.#index.lastTag }, plaintext, {
      vaultId: header.vaultId,
      keys,
      nonce: random.bytes(nonceLength),
    });
    const offset = this.#flushed + this.#waiting;
    const ref = { recordId, rev, seq, offset, length: bytes.length, tag: tagOf(bytes) };
    this.#index.advance(type, ref);
    if (type === 'record') this.#index.add(ref);
    this.#parts.push(bytes);
    this.#waiting += bytes.length;
    this.#frames += 1;
  }

  async #flush(): Promise<void> {
    const bytes = concatBytes(...this.#parts);
    this.#parts = [];
    this.#waiting = 0;
    await writeWhole(this.#options.file, bytes, this.#flushed);
    this.#flushed += bytes.length;
  }
}
