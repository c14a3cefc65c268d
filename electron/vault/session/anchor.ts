/**
 * The note of where a journal stood when it was last used on this computer, kept outside its folder, so that a folder
 * put back to an earlier state is noticed. Sealed under the vault key: it shows nothing and can't be made up.
 * Form: `1.<epoch>.<nonce and ciphertext in hex>`; inside, JSON. What must never happen: a note that is lost, old or damaged
 * keeping anybody out.
 */
import * as v from 'valibot';
import { concatBytes, fromHex, toHex } from '../../../src/lib/bytes.ts';
import { fromUtf8, toUtf8 } from '../../../src/lib/utf8.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import { openBody, sealBody } from '../crypto/seal.ts';
import { nonceLength } from '../crypto/wrap.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const schema = v.strictObject({
  generation: count,
  seq: count,
  tag: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  entries: count,
  at: count,
  /** The findings that the person knows of; see journal-state.ts. */
  known: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.maxLength(32), v.readonly()),
});
export type Anchor = v.InferOutput<typeof schema>;

export type AnchorRead =
  | { readonly kind: 'good'; readonly anchor: Anchor }
  | { readonly kind: 'none' }
  /** Damaged, made up, or another journal's. */
  | { readonly kind: 'unreadable' }
  /** Sealed under a later key than the keyring holds: this folder is from before a change of keys. */
  | { readonly kind: 'later-key' };

const label = toUtf8('tend.v1.anchor');
const form = /^1\.([1-9]\d{0,9})\.([0-9a-f]+)$/;

const associated = (vaultId: Uint8Array, epoch: number): Uint8Array => {
  const number = new Uint8Array(4);
  new DataView(number.buffer).setUint32(0, epoch);
  return concatBytes(label, vaultId, number);
};

export function sealAnchor(anchor: Anchor, vaultId: Uint8Array, keys: EpochKeys, random: Random): string {
  const nonce = random.bytes(nonceLength);
  const plaintext = toUtf8(JSON.stringify(anchor));
  const sealed = sealBody(plaintext, associated(vaultId, keys.epoch), nonce, keys.settings);
  return `1.${keys.epoch}.${toHex(nonce)}${toHex(sealed)}`;
}

/** `keys`: of every epoch at hand. */
export function openAnchor(
  text: string | undefined,
  vaultId: Uint8Array,
  keys: readonly EpochKeys[],
): AnchorRead {
  if (text === undefined) return { kind: 'none' };
  const parts = form.exec(text);
  const bytes = fromHex(parts?.[2] ?? '');
  const epoch = Number(parts?.[1]);
  if (parts === null || bytes === null) return { kind: 'unreadable' };
  if (keys.every((one) => one.epoch < epoch)) return { kind: 'later-key' };
  const key = keys.find((one) => one.epoch === epoch);
  if (key === undefined) return { kind: 'unreadable' };
  const nonce = bytes.subarray(0, nonceLength);
  if (bytes.length <= nonceLength) return { kind: 'unreadable' };
  const opened = openBody(bytes.subarray(nonceLength), associated(vaultId, epoch), nonce, key.settings);
  const anchor = v.safeParse(schema, parse(opened));
  return anchor.success ? { kind: 'good', anchor: anchor.output } : { kind: 'unreadable' };
}

function parse(opened: Uint8Array | null): unknown {
  try {
    return opened === null ? null : JSON.parse(fromUtf8(opened) ?? '');
  } catch {
    return null;
  }
}
