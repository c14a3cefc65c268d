import { describe, expect, test } from 'vitest';
import { headerLength } from '../../../../../electron/vault/log/file-header.ts';
import { openLog } from '../../../../../electron/vault/log/open-log.ts';
import type { LogReport, OpenLog } from '../../../../../electron/vault/log/types.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { numbers } from '../../../../support/vault-parts.ts';
import {
  contents,
  context,
  dir,
  idOf,
  logPath,
  mustAppend,
  mustCreate,
  mustOpen,
  numberOf,
} from './log-parts.ts';

/** Eight frames in four records, then a manifest; the offsets of the frames beside it. */
async function vault() {
  const files = new MemoryFiles();
  const with_ = await context();
  const open = await mustCreate(files, with_);
  for (let i = 0; i < 8; i += 1) await mustAppend(open, idOf(i % 4), 1 + Math.floor(i / 4), `text ${i}`);
  await open.log.close();
  const bytes = files.bytes(logPath).slice();
  return { with_, bytes, frames: framesOf(bytes), written: contents(await mustOpen(files, with_)) };
}

function framesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const found: Uint8Array[] = [];
  for (let at = headerLength; at < bytes.length;) {
    const length = 8 + view.getUint32(at + 4);
    found.push(bytes.slice(at, at + length));
    at += length;
  }
  return found;
}

const joined = (header: Uint8Array, frames: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat([header.subarray(0, headerLength), ...frames]));

async function opened(bytes: Uint8Array, with_: Awaited<ReturnType<typeof context>>): Promise<OpenLog> {
  const files = new MemoryFiles();
  files.put(logPath, bytes);
  return mustOpen(files, with_);
}

/** Anything but exactly what was written must be said. */
const isReported = (report: LogReport): boolean =>
  report.quarantined.length > 0 ||
  report.brokenLinks.length > 0 ||
  report.staleRecords.length > 0 ||
  report.mended > 0 ||
  report.tornTail !== null ||
  report.manifest.kind === 'mismatch' ||
  report.header !== 'good' ||
  !report.cleanClose;

/** The clear parts of a frame's header that an attacker may want to change. */
const fields = { version: 8, type: 9, epoch: 13, seq: 21, recordId: 37, rev: 45, prevTag: 46, nonce: 62 };

describe('somebody who can write the file but has no key', () => {
  test('cannot drop any frame unnoticed', async () => {
    const { with_, bytes, frames } = await vault();
    for (const gone of frames.keys()) {
      const { report } = await opened(
        joined(
          bytes,
          frames.filter((_, i) => i !== gone),
        ),
        with_,
      );
      expect(isReported(report), `frame ${gone}`).toBe(true);
      if (gone < frames.length - 1) {
        expect(report.brokenLinks).toMatchObject([
          { expectedSeq: gone + 1, seq: gone + 2, besideDamage: false },
        ]);
      }
    }
  });

  test('cannot drop the beginning unnoticed', async () => {
    const { with_, bytes, frames } = await vault();
    for (let gone = 1; gone < frames.length; gone += 1) {
      const { report } = await opened(joined(bytes, frames.slice(gone)), with_);
      expect(report.brokenLinks).toHaveLength(1);
    }
  });

  test('cannot reorder any two frames unnoticed, and every record stays readable', async () => {
    const { with_, bytes, frames, written } = await vault();
    for (let a = 0; a < frames.length; a += 1) {
      for (let b = a + 1; b < frames.length; b += 1) {
        const swapped = [...frames];
        [swapped[a], swapped[b]] = [frames[b] ?? bytes, frames[a] ?? bytes];
        const open = await opened(joined(bytes, swapped), with_);
        expect(open.report.brokenLinks.length, `${a} and ${b}`).toBeGreaterThan(0);
        expect(contents(open)).toEqual(written);
      }
    }
  });

  test('cannot bring an older version back by repeating its frame', async () => {
    const { with_, bytes, frames, written } = await vault();
    for (const [i, frame] of frames.entries()) {
      const open = await opened(joined(bytes, [...frames, frame]), with_);
      expect(open.report.brokenLinks.length, `frame ${i}`).toBe(1);
      if (i < 8) expect(open.report.staleRecords).toMatchObject([{ recordId: idOf(i % 4) }]);
      expect(contents(open)).toEqual(written);
    }
  });

  test('cannot swap the bodies of two frames, nor change any field of a header', async () => {
    const { with_, bytes, frames } = await vault();
    const a = frames[4] ?? bytes;
    const b = frames[5] ?? bytes;
    const swapped = frames.map((frame, i) =>
      i === 4
        ? Buffer.concat([a.subarray(0, 62), b.subarray(62)])
        : i === 5
          ? Buffer.concat([b.subarray(0, 62), a.subarray(62)])
          : frame,
    );
    const open = await opened(joined(bytes, swapped), with_);
    expect(open.report.quarantined.map((range) => range.recordId)).toEqual([idOf(0), idOf(1)]);
    expect(contents(open)).toMatchObject({ [idOf(0)]: '1:text 0', [idOf(1)]: '1:text 1' });
    for (const at of Object.values(fields)) {
      for (const index of frames.keys()) {
        const changed = frames.map((frame) => frame.slice());
        const frame = changed[index] ?? bytes;
        frame[at] = (frame[at] ?? 0) + 1;
        const { report } = await opened(joined(bytes, changed), with_);
        expect(report.quarantined, `byte ${at} of frame ${index}`).toHaveLength(1);
      }
    }
  });

  test('cannot move a frame here from another vault, even one with the same key', async () => {
    const { with_, bytes, frames, written } = await vault();
    const files = new MemoryFiles();
    const other = await context('other', 2);
    const open = await mustCreate(files, other);
    await mustAppend(open, idOf(1), 99, 'from elsewhere');
    await open.log.close();
    const foreign = framesOf(files.bytes(logPath));
    const mixed = await opened(joined(bytes, [...frames, ...foreign]), with_);
    expect(contents(mixed)).toEqual(written);
    expect(mixed.report.quarantined).toHaveLength(2);
  });

  test('cannot put a frame from before this file began into it', async () => {
    const { with_, bytes, frames, written } = await vault();
    const { encodeHeader } = await import('../../../../../electron/vault/log/file-header.ts');
    const header = {
      kind: 'live',
      vaultId: with_.vaultId,
      generation: 2,
      firstSeq: 5,
      keyringLength: 0,
    } as const;
    const open = await opened(joined(encodeHeader(header), frames), with_);
    expect(open.report.quarantined.map((range) => range.why)).toEqual(Array(4).fill('replayed'));
    expect(contents(open)).toEqual(written);
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('cannot change the header of the file unnoticed', async () => {
    const { with_, frames } = await vault();
    const { encodeHeader } = await import('../../../../../electron/vault/log/file-header.ts');
    const { vaultId } = with_;
    for (const change of [{ generation: 2 }, { firstSeq: 0 }, { keyringLength: 1 }]) {
      const header = {
        kind: 'live',
        vaultId,
        generation: 1,
        firstSeq: 1,
        keyringLength: 0,
        ...change,
      } as const;
      const { report } = await opened(joined(encodeHeader(header), frames), with_);
      expect(report.brokenLinks).toHaveLength(1);
    }
  });

  test('cannot cut the file short unnoticed anywhere but between two whole frames at its end', async () => {
    const { with_, bytes, frames, written } = await vault();
    const ends = new Set<number>();
    let end = headerLength;
    for (const frame of frames) ends.add((end += frame.length));
    for (let size = headerLength + 1; size < bytes.length; size += 7) {
      const open = await opened(bytes.slice(0, size), with_);
      expect(isReported(open.report), `cut at ${size}`).toBe(true);
      for (const [id, content] of Object.entries(contents(open))) {
        const [rev] = content.split(':');
        if (rev === '2') expect(content).toBe(written[id]);
      }
    }
    expect(ends.size).toBe(frames.length);
  });
});

describe('the manifest', () => {
  test('tells how many records were lost to a damaged frame', async () => {
    const { with_, bytes, frames } = await vault();
    const damaged = frames.map((frame) => frame.slice());
    // Both versions of one record.
    for (const i of [1, 5]) (damaged[i] ?? bytes)[120] = ((damaged[i] ?? bytes)[120] ?? 0) ^ 4;
    const { report } = await opened(joined(bytes, damaged), with_);
    expect(report.manifest).toEqual({ kind: 'mismatch', seq: 8, expectedCount: 4, foundCount: 3 });
    expect(report.quarantined.map((range) => range.recordId)).toEqual([idOf(1), idOf(1)]);
    expect(report.brokenLinks.every((link) => link.besideDamage)).toBe(true);
  });

  test('is satisfied when only a version was damaged that a newer one replaces', async () => {
    const { with_, bytes, frames, written } = await vault();
    const damaged = frames.map((frame) => frame.slice());
    (damaged[1] ?? bytes)[120] = ((damaged[1] ?? bytes)[120] ?? 0) ^ 4;
    const open = await opened(joined(bytes, damaged), with_);
    expect(open.report.manifest.kind).toBe('verified');
    expect(open.report.quarantined).toHaveLength(1);
    expect(contents(open)).toEqual(written);
  });
});

describe('one flipped bit', () => {
  test('costs at most one version of one record, never a wrong text, and is never silent', async () => {
    const { with_, bytes, frames, written } = await vault();
    const starts = [headerLength];
    for (const frame of frames) starts.push((starts.at(-1) ?? 0) + frame.length);
    const next = numbers(20_260_101);
    const flips = 4000;
    for (let round = 0; round < flips; round += 1) {
      const at = next(bytes.length);
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << next(8));
      const files = new MemoryFiles();
      files.put(logPath, flipped);
      const open = await mustOpen(files, with_);
      const found = contents(open);
      const changed = Object.keys(written).filter((id) => found[id] !== written[id]);
      expect(changed.length, `bit in byte ${at}`).toBeLessThanOrEqual(1);
      for (const id of changed) expect(found[id]).toBe(`1:text ${numberOf(id)}`);
      expect(isReported(open.report), `bit in byte ${at}`).toBe(true);
      // A flip in the id itself leaves nothing to name the record by.
      const inFrame = at - Math.max(...starts.filter((start) => start <= at));
      const isInId = inFrame >= 22 && inFrame < 38;
      if (changed.length > 0 && !isInId)
        expect(open.report.quarantined.map((range) => range.recordId)).toContain(changed[0]);
    }
  }, 120_000);

  test('in a magic or a length costs nothing at all', async () => {
    const { with_, bytes, frames, written } = await vault();
    let start = headerLength;
    for (const frame of frames) {
      for (let bit = 0; bit < 64; bit += 1) {
        const flipped = bytes.slice();
        const at = start + Math.floor(bit / 8);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
        const open = await opened(flipped, with_);
        expect(contents(open), `bit ${bit}`).toEqual(written);
        expect(open.report).toMatchObject({ mended: 1, quarantined: [], brokenLinks: [] });
      }
      start += frame.length;
    }
  }, 60_000);
});

describe('a mangled file', () => {
  test('with a foreign block spliced in or written over opens with what is left', async () => {
    const { with_, bytes, written } = await vault();
    const next = numbers(77);
    for (let round = 0; round < 1000; round += 1) {
      const from = headerLength + next(bytes.length - headerLength);
      const block = bytes.slice(next(bytes.length), bytes.length).subarray(0, 1 + next(700));
      const isOver = next(2) === 0;
      const mangled = Buffer.concat([
        bytes.subarray(0, from),
        block,
        bytes.subarray(isOver ? from + block.length : from),
      ]);
      const open = await opened(Uint8Array.from(mangled), with_);
      for (const [id, content] of Object.entries(contents(open))) {
        expect([written[id], `1:text ${numberOf(id)}`]).toContain(content);
      }
      if (Buffer.compare(mangled, bytes) !== 0) expect(isReported(open.report), `round ${round}`).toBe(true);
    }
  }, 120_000);

  test('full of frames that claim to be huge is refused in bounded work', async () => {
    const { with_, bytes } = await vault();
    const hostile = new Uint8Array(3_000_000);
    const view = new DataView(hostile.buffer);
    const template = framesOf(bytes)[0] ?? bytes;
    for (let at = 0; at + 200 < hostile.length; at += 96) {
      hostile.set(template.subarray(0, 96), at);
      const most = Math.floor((hostile.length - at - 358) / 256) * 256 + 358;
      view.setUint32(at + 4, Math.max(350, most - 8));
    }
    const files = new MemoryFiles();
    files.put(logPath, Uint8Array.from(Buffer.concat([bytes, hostile])));
    const result = await openLog(files, dir, with_);
    expect(result.ok && result.value.records).toHaveLength(4);
    expect(result.ok && result.value.report.quarantined.length).toBeGreaterThan(0);
  }, 60_000);
});
