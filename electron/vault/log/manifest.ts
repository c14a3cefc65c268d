/**
 * The manifest: at every clean close, how many records there are and a hash over the newest version of each. It shows
 * that the set is complete, which the chain of tags alone cannot after a damaged frame. Sealed like a record.
 */
import * as v from 'valibot';
import { sodium } from '../crypto/sodium.ts';
import type { RecordId } from './types.ts';
import { writeU64 } from './u64.ts';

export type Manifest = {
  /** The number of the last frame before this one. */
  readonly seq: number;
  readonly count: number;
  /** BLAKE2b-256 in hex over (recordId 16 ‖ rev u64 ‖ tag 16), sorted by recordId. */
  readonly set: string;
  readonly at: number;
};

export type SetMember = { readonly recordId: RecordId; readonly rev: number; readonly tag: Uint8Array };

const memberLength = 16 + 8 + 16;
const safe = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const schema = v.strictObject({
  seq: safe,
  count: safe,
  set: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: safe,
});

export function hashSet(members: readonly SetMember[]): string {
  const sorted = [...members].sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
  const bytes = new Uint8Array(sorted.length * memberLength);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const member of sorted) {
    bytes.set(Buffer.from(member.recordId, 'hex'), at);
    writeU64(view, at + 16, member.rev);
    bytes.set(member.tag, at + 24);
    at += memberLength;
  }
  return Buffer.from(sodium.crypto_generichash(32, bytes, null)).toString('hex');
}

export const encodeManifest = (manifest: Manifest): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({ seq: manifest.seq, count: manifest.count, set: manifest.set, at: manifest.at }),
  );

/** null when it is not a manifest of this version. */
export function decodeManifest(plaintext: Uint8Array): Manifest | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(plaintext)));
    return parsed.success ? parsed.output : null;
  } catch {
    // Authentic but not JSON: written by something else than this format.
    return null;
  }
}
