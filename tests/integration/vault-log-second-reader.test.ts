/**
 * A second reader that follows docs/vault-format.md with other libraries and none of the vault's own code. If it
 * cannot read the frozen vault, either the document or the format has changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { argon2id } from 'hash-wasm';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../fixtures/vaults/v1');
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const u32 = (n: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(n);
  return out;
};

type KeyringFile = {
  readonly vaultId: string;
  readonly slots: readonly {
    readonly id: string;
    readonly type: string;
    readonly epoch: number;
    readonly kdf: { readonly memoryKiB: number; readonly passes: number; readonly salt: string };
    readonly commitment: string;
    readonly nonce: string;
    readonly wrapped: string;
  }[];
};

function readKeyringFile(): KeyringFile {
  const [line = '', sum] = readFileSync(join(folder, 'keyring'), 'utf8').split('\n');
  expect(sum).toBe(`blake2b-256:${Buffer.from(blake2b(Buffer.from(line), { dkLen: 32 })).toString('hex')}`);
  return JSON.parse(line) as KeyringFile;
}

async function vaultKeyOf(keyring: KeyringFile, passphrase: string): Promise<Uint8Array> {
  const slot = keyring.slots.find(({ type }) => type === 'passphrase');
  if (slot === undefined) throw new Error('no passphrase slot');
  const derived = await argon2id({
    password: passphrase.normalize('NFC'),
    salt: hex(slot.kdf.salt),
    iterations: slot.kdf.passes,
    memorySize: slot.kdf.memoryKiB,
    parallelism: 1,
    hashLength: 64,
    outputType: 'binary',
  });
  expect(Buffer.from(derived.subarray(32)).toString('hex')).toBe(slot.commitment);
  const associated = Buffer.concat([
    Buffer.from('tend.v1.slot'),
    hex(keyring.vaultId),
    hex(slot.id),
    Buffer.from([1]),
    u32(slot.epoch),
    Buffer.from([1]),
    u32(slot.kdf.memoryKiB),
    u32(slot.kdf.passes),
    u32(1),
    hex(slot.kdf.salt),
  ]);
  return xchacha20poly1305(derived.subarray(0, 32), hex(slot.nonce), associated).decrypt(hex(slot.wrapped));
}

const subkey = (vaultKey: Uint8Array, label: string): Uint8Array =>
  blake2b(Buffer.from(label), { key: vaultKey, dkLen: 32 });

type Frame = {
  readonly type: number;
  readonly recordId: string;
  readonly rev: number;
  readonly tag: Buffer;
  readonly text: string;
};

function readFrames(vaultId: Buffer, vaultKey: Uint8Array): readonly Frame[] {
  const file = readFileSync(join(folder, 'journal.jl'));
  const header = file.subarray(0, 64);
  expect(header.equals(file.subarray(64, 128))).toBe(true);
  expect(header.subarray(0, 8).toString('latin1')).toBe('TENDJL\r\n');
  expect(header.readUInt16BE(8)).toBe(1);
  expect(header.readUInt8(10)).toBe(1);
  expect(header.subarray(16, 32).equals(vaultId)).toBe(true);
  expect(Buffer.from(blake2b(header.subarray(0, 48), { dkLen: 16 })).equals(header.subarray(48))).toBe(true);
  let previous = Buffer.from(
    blake2b(Buffer.concat([Buffer.from('tend.v1.chain'), header.subarray(0, 48)]), { dkLen: 16 }),
  );
  let seq = header.readBigUInt64BE(40);
  const frames: Frame[] = [];
  for (let at = 128; at < file.length;) {
    expect(file.subarray(at, at + 4).toString('latin1')).toBe('JR01');
    const frame = file.subarray(at, at + 8 + file.readUInt32BE(at + 4));
    const type = frame.readUInt8(9);
    expect(frame.readBigUInt64BE(14)).toBe(seq);
    expect(frame.subarray(46, 62).equals(previous)).toBe(true);
    const key = subkey(vaultKey, type === 1 ? 'tend.v1.record' : 'tend.v1.manifest');
    const associated = Buffer.concat([vaultId, frame.subarray(8, 62)]);
    const padded = Buffer.from(
      xchacha20poly1305(key, frame.subarray(62, 86), associated).decrypt(frame.subarray(86)),
    );
    previous = Buffer.from(frame.subarray(-16));
    frames.push({
      type,
      recordId: frame.subarray(22, 38).toString('hex'),
      rev: Number(frame.readBigUInt64BE(38)),
      tag: previous,
      text: padded.subarray(4, 4 + padded.readUInt32BE(0)).toString('utf8'),
    });
    seq += 1n;
    at += frame.length;
  }
  return frames;
}

test('a second reader that shares no code with the vault reads the frozen one and checks its manifest', async () => {
  const keyring = readKeyringFile();
  const vaultKey = await vaultKeyOf(keyring, 'correct horse battery staple');
  const frames = readFrames(hex(keyring.vaultId), vaultKey);
  const sessions = JSON.parse(readFileSync(join(folder, 'steps.json'), 'utf8')) as {
    recordId: string;
    rev: number;
    payload: string;
  }[][];
  const records = frames.filter(({ type }) => type === 1);
  expect(records.map(({ recordId, rev, text }) => ({ recordId, rev, payload: text }))).toEqual(
    sessions.flat(),
  );

  const newest = new Map<string, Frame>();
  for (const frame of records) newest.set(frame.recordId, frame);
  const members = [...newest.values()]
    .sort((a, b) => (a.recordId < b.recordId ? -1 : 1))
    .map(({ recordId, rev, tag }) => {
      const number = Buffer.alloc(8);
      number.writeBigUInt64BE(BigInt(rev));
      return Buffer.concat([hex(recordId), number, tag]);
    });
  const manifest: unknown = JSON.parse(frames.at(-1)?.text ?? '');
  expect(manifest).toEqual({
    seq: frames.length - 1,
    count: newest.size,
    set: Buffer.from(blake2b(Buffer.concat(members), { dkLen: 32 })).toString('hex'),
    at: Date.UTC(2026, 0, 3),
  });
}, 60_000);
