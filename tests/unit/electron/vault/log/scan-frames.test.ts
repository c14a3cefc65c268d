import { describe, expect, test } from 'vitest';
import { sodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { headerLength } from '../../../../../electron/vault/log/file-header.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { context, idOf, logPath, mustCreate, mustOpen } from './log-parts.ts';

/** Four records of 7 MB: frames lie across the pieces in which the file is read. */
async function longLog() {
  const files = new MemoryFiles();
  const with_ = await context();
  const open = await mustCreate(files, with_);
  const size = 7_000_000;
  for (let i = 0; i < 4; i += 1) {
    const key = new Uint8Array(32).fill(i);
    await open.log.append(idOf(i), 1, sodium.randombytes_buf_deterministic(size, key));
  }
  await open.log.close();
  return { with_, bytes: files.bytes(logPath) };
}

describe('a log that is longer than the pieces it is read in', () => {
  test('opens whole, and damage anywhere costs only the frame it is in', async () => {
    const { with_, bytes } = await longLog();
    const frame = (bytes.length - headerLength) / 4;
    for (const damagedAt of [null, 0.5, 2.2, 2.9]) {
      const files = new MemoryFiles();
      const copy = bytes.slice();
      if (damagedAt !== null)
        copy.fill(
          1,
          headerLength + Math.floor(damagedAt * frame),
          headerLength + Math.floor(damagedAt * frame) + 99,
        );
      files.put(logPath, copy);
      const { records, report } = await mustOpen(files, with_);
      const lost = damagedAt === null ? [] : [idOf(Math.floor(damagedAt))];
      expect(report.quarantined.map((range) => range.recordId)).toEqual(lost);
      expect(records).toHaveLength(4 - lost.length);
      expect(records.every((record) => record.plaintext.length === 7_000_000)).toBe(true);
    }
  }, 120_000);

  test('finds the frames behind 40 MB of rubbish', async () => {
    const { with_, bytes } = await longLog();
    const frame = Math.floor((bytes.length - headerLength) / 4);
    const rubbish = sodium.randombytes_buf_deterministic(40_000_000, new Uint8Array(32).fill(77));
    const at = headerLength + 2 * frame + 1000;
    const files = new MemoryFiles();
    files.put(logPath, Uint8Array.from(Buffer.concat([bytes.subarray(0, at), rubbish, bytes.subarray(at)])));
    const { records, report } = await mustOpen(files, with_);
    expect(records).toHaveLength(3);
    expect(report.quarantined.length).toBeGreaterThan(0);
  }, 120_000);
});
