import { describe, expect, test } from 'vitest';
import { readSealedBackup } from '../../../../../electron/vault/backup/backup-file.ts';
import { checkBackup } from '../../../../../electron/vault/backup/verify-backup.ts';
import { writeBackup } from '../../../../../electron/vault/backup/write-backup.ts';
import { sodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { numbers } from '../../../../support/vault-parts.ts';
import {
  append,
  backedUp,
  backupPath,
  backups,
  entryRecord,
  failAt,
  folder,
  journal,
  kdf,
  kinds,
  openJournal,
  secret,
  texts,
} from './backup-parts.ts';

const facts = { entries: 2, trashed: 1, from: '2026-05-01', to: '2026-05-03', versions: 5, unread: 0 };

describe('a backup', () => {
  test('is proven when written, and says what it holds', async () => {
    const { files, job } = await journal();
    const done = await writeBackup(job);
    const bytes = files.bytes(backupPath).length;
    expect(done).toEqual({
      ok: true,
      value: { ...facts, bytes, writtenAt: Date.UTC(2026, 4, 3, 12) + 2, generation: 1 },
    });
    expect(files.has(`${backupPath}.partial`)).toBe(false);
  });

  test('opens by the passphrase and by the recovery key, alone, without the journal', async () => {
    const { files, recoveryKey } = await backedUp();
    for (const path of [`${folder}/keyring`, `${folder}/keyring.copy`, `${folder}/journal.jl`])
      files.remove(path);
    const words = { kind: 'recovery-key', words: recoveryKey } as const;
    expect(await checkBackup(files, backupPath, secret, kdf)).toMatchObject({ ok: true, value: facts });
    expect(await checkBackup(files, backupPath, words, kdf)).toMatchObject({ ok: true, value: facts });
  });

  test('is checked without touching anything', async () => {
    const { files } = await backedUp();
    const before = files.bytes(backupPath).slice();
    const from = files.calls.length;
    await checkBackup(files, backupPath, secret, kdf);
    const ops = new Set(files.calls.slice(from).map(({ op }) => op));
    expect([...ops].sort()).toEqual(['close', 'fstat', 'open', 'read']);
    expect(files.bytes(backupPath)).toEqual(before);
  });

  test('tells a wrong passphrase from damage', async () => {
    const { files } = await backedUp();
    const wrong = { kind: 'passphrase', passphrase: 'another passphrase' } as const;
    expect(await checkBackup(files, backupPath, wrong, kdf)).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    flip(files.bytes(backupPath), 5000);
    expect(await checkBackup(files, backupPath, wrong, kdf)).toEqual({
      ok: false,
      error: { kind: 'damaged', what: 'backup' },
    });
  });

  test('takes what there was when it began, whatever is written meanwhile', async () => {
    const { files, open, job } = await journal();
    let saved = 0;
    const going: Promise<void>[] = [];
    files.fault = (call) => {
      if (call.path.endsWith('.partial') && call.op === 'write' && saved < 3) {
        saved += 1;
        going.push(append(open, 1, 3 + saved, entryRecord(1, '2026-06-01', `later ${saved}`, 100 + saved)));
      }
      return null;
    };
    expect(await writeBackup(job)).toMatchObject({ ok: true, value: facts });
    await Promise.all(going);
    expect(saved).toBe(3);
  });

  test('never overwrites another file of its name', async () => {
    const { files, job } = await backedUp();
    const before = files.bytes(backupPath).slice();
    expect(await writeBackup(job)).toEqual({ ok: false, error: { kind: 'exists' } });
    expect(files.bytes(backupPath)).toEqual(before);
  });

  test('holds no word of what was written, and no name', async () => {
    const { files } = await backedUp();
    const bytes = Buffer.from(files.bytes(backupPath));
    for (const word of ['first', 'words', 'entry', 'free', '2026-05']) {
      expect(bytes.indexOf(Buffer.from(word, 'utf8'))).toBe(-1);
      expect(bytes.indexOf(Buffer.from(word, 'utf16le'))).toBe(-1);
    }
  });

  test('that something else is, is said to be none', async () => {
    const { files } = await backedUp();
    files.put('/backups/other', new Uint8Array(100_000).fill(7));
    files.put('/backups/empty', new Uint8Array(0));
    for (const path of ['/backups/other', '/backups/empty', `${folder}/journal.jl`]) {
      expect(await checkBackup(files, path, secret, kdf)).toEqual({
        ok: false,
        error: { kind: 'not-a-backup' },
      });
    }
  });
});

describe('a fault at any single file call of writing a backup', () => {
  test('leaves a whole backup or none, and the journal and older backups as they were', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const { files, open, job } = await journal();
        expect((await writeBackup({ ...job, name: 'older' })).ok).toBe(true);
        const older = files.bytes(`${backups}/older`).slice();
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        const done = await writeBackup(job);
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        if (files.calls.length <= base + index) break;
        faults += 1;
        files.fault = () => null;
        if (done.ok) files.powerCut();
        else expect(done.error.kind, where).toBe('storage');
        const found = files.has(backupPath);
        if (done.ok) expect(found, where).toBe(true);
        if (found)
          expect(await checkBackup(files, backupPath, secret, kdf), where).toMatchObject({ value: facts });
        expect(files.bytes(`${backups}/older`)).toEqual(older);
        if (!done.ok) await append(open, 1, 4, entryRecord(1, '2026-05-01', 'goes on', 90));
        expect(Object.keys(texts(await openJournal(files, folder)))).toHaveLength(4);
      }
    }
    expect(faults).toBeGreaterThan(100);
  }, 600_000);

  test('and a power cut there, too', async () => {
    let whole = 0;
    for (let index = 0; ; index += 1) {
      const { files, job } = await journal();
      const base = files.calls.length;
      files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
      const done = await writeBackup(job);
      files.fault = () => null;
      files.powerCut((unsynced) => Math.floor(unsynced / 2));
      if (files.has(backupPath)) {
        expect(await checkBackup(files, backupPath, secret, kdf)).toMatchObject({ ok: true, value: facts });
        whole += 1;
      }
      if (done.ok) break;
    }
    expect(whole).toBeGreaterThan(0);
  }, 600_000);
});

/** The long form is in the slow suite. */
const rounds = process.env['TEND_SLOW'] === '1' ? 10_000 : 600;
const refusals = new Set(['damaged', 'not-a-backup']);

describe('a damaged backup', () => {
  test('is refused when it is cut at any 64 KiB, or by a byte', async () => {
    const { files } = await backedUp(150);
    const whole = files.bytes(backupPath).slice();
    expect(whole.length).toBeGreaterThan(20 * 65_536);
    const cuts = [whole.length - 1, whole.length - 32, whole.length - 33];
    for (let at = 0; at < whole.length; at += 65_536) cuts.push(at, at + 1);
    for (const at of cuts) {
      files.put('/backups/cut', whole.slice(0, at));
      const read = await readSealedBackup(files, '/backups/cut');
      expect(!read.ok && refusals.has(read.error.kind), `cut at ${at}`).toBe(true);
    }
  });

  test('is refused for any single flipped bit', async () => {
    const { files } = await backedUp();
    const whole = files.bytes(backupPath).slice();
    const next = numbers(3);
    for (let round = 0; round < rounds; round += 1) {
      const bytes = whole.slice();
      // All of the header and of the trailer, and anything between.
      const at = round < 200 ? round : round < 260 ? bytes.length - 1 - (round - 200) : next(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
      files.put('/backups/flipped', bytes);
      const read = await checkBackup(files, '/backups/flipped', secret, kdf);
      expect(!read.ok && refusals.has(read.error.kind), `flip at ${at}`).toBe(true);
    }
  }, 600_000);

  test('is refused for any flipped bit in it even when its hash was made to fit', async () => {
    const { files } = await backedUp();
    const whole = files.bytes(backupPath).slice();
    const next = numbers(4);
    for (let round = 0; round < rounds / 2; round += 1) {
      const bytes = whole.slice();
      const at = next(bytes.length - 32);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
      bytes.set(sodium.crypto_generichash(32, bytes.subarray(0, -32), null), bytes.length - 32);
      files.put('/backups/forged', bytes);
      const read = await checkBackup(files, '/backups/forged', secret, kdf);
      expect(!read.ok && refusals.has(read.error.kind), `flip at ${at}`).toBe(true);
    }
  }, 600_000);

  test('is refused when a frame was taken out, doubled or moved, even when the trailer was made to fit', async () => {
    const { files } = await backedUp();
    const whole = files.bytes(backupPath).slice();
    const sealed = await readSealedBackup(files, backupPath);
    if (!sealed.ok) throw new Error(sealed.error.kind);
    const { range, frames } = sealed.value;
    const pieces = framesIn(whole.subarray(range.start, range.end));
    const swapped = [...pieces];
    [swapped[1], swapped[2]] = [swapped[2] as Uint8Array, swapped[1] as Uint8Array];
    const variants = [pieces.slice(1), pieces.slice(0, -1), pieces.toSpliced(2, 1), swapped];
    variants.push([...pieces.slice(0, 2), pieces[1] as Uint8Array, ...pieces.slice(2)]);
    for (const variant of [pieces, ...variants]) {
      const body = Buffer.concat([whole.subarray(0, range.start), ...variant]);
      const head = Buffer.concat([body, whole.subarray(range.end, whole.length - 52)]);
      const end = Buffer.alloc(20);
      end.write('JREN', 'latin1');
      end.writeBigUInt64BE(BigInt(variant.length), 4);
      end.writeBigUInt64BE(BigInt(head.length), 12);
      const before = Buffer.concat([head, end]);
      files.put('/backups/forged', Buffer.concat([before, sodium.crypto_generichash(32, before, null)]));
      const read = await checkBackup(files, '/backups/forged', secret, kdf);
      if (variant === pieces) expect(read).toMatchObject({ ok: true, value: facts });
      else expect(read).toEqual({ ok: false, error: { kind: 'damaged', what: 'backup' } });
    }
    expect(frames).toBe(pieces.length);
  });
});

function flip(bytes: Uint8Array, at: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
}

function framesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = 8 + Buffer.from(bytes.buffer, bytes.byteOffset + at + 4, 4).readUInt32BE();
    found.push(bytes.slice(at, at + length));
    at += length;
  }
  return found;
}
