/**
 * Sealing one key under another. XChaCha20-Poly1305; everything that describes the slot is associated data, so a slot
 * cannot be moved to another vault, another type, another epoch or other key-derivation costs.
 * What must never happen: an unwrap before the commitment has been compared (see keyring/unlock.ts).
 */
import type { Epoch } from './keys.ts';
import { keyLength } from './keys.ts';
import type { Random } from './random.ts';
import { sodium } from './sodium.ts';

export const nonceLength = 24;
const tagLength = 16;
const wrappedLength = keyLength + tagLength;

export type WrapContext = {
  readonly vaultId: Uint8Array;
  readonly slotId: Uint8Array;
  readonly slotType: 'passphrase' | 'recovery';
  readonly epoch: Epoch;
  readonly kdf: {
    readonly name: 'argon2id13' | 'blake2b';
    readonly memoryKiB: number;
    readonly passes: number;
  };
  readonly salt: Uint8Array;
};

export type Wrapped = { readonly nonce: Uint8Array; readonly wrapped: Uint8Array };

const slotLabel = new TextEncoder().encode('tend.v1.slot');
const earlierLabel = new TextEncoder().encode('tend.v1.earlier');
const slotTypeCodes = { passphrase: 1, recovery: 2 } as const;
const kdfCodes = { argon2id13: 1, blake2b: 2 } as const;

/** label ‖ vaultId 16 ‖ slotId 16 ‖ type u8 ‖ epoch u32 ‖ kdf u8 ‖ memoryKiB u32 ‖ passes u32 ‖ lanes u32 ‖ salt 16 */
function slotData(context: WrapContext): Uint8Array {
  const out = new Uint8Array(slotLabel.length + 16 + 16 + 1 + 4 + 1 + 4 + 4 + 4 + 16);
  const view = new DataView(out.buffer);
  let at = slotLabel.length;
  out.set(slotLabel, 0);
  out.set(context.vaultId, at);
  out.set(context.slotId, at + 16);
  at += 32;
  view.setUint8(at, slotTypeCodes[context.slotType]);
  view.setUint32(at + 1, context.epoch);
  view.setUint8(at + 5, kdfCodes[context.kdf.name]);
  view.setUint32(at + 6, context.kdf.memoryKiB);
  view.setUint32(at + 10, context.kdf.passes);
  view.setUint32(at + 14, context.kdf.name === 'argon2id13' ? 1 : 0);
  out.set(context.salt, at + 18);
  return out;
}

/** label ‖ vaultId 16 ‖ epoch of the sealed key u32 ‖ epoch of the sealing key u32 */
function earlierData(vaultId: Uint8Array, epoch: Epoch, under: Epoch): Uint8Array {
  const out = new Uint8Array(earlierLabel.length + 16 + 8);
  const view = new DataView(out.buffer);
  out.set(earlierLabel, 0);
  out.set(vaultId, earlierLabel.length);
  view.setUint32(earlierLabel.length + 16, epoch);
  view.setUint32(earlierLabel.length + 20, under);
  return out;
}

export const wrapKey = (
  key: Uint8Array,
  unlockKey: Uint8Array,
  context: WrapContext,
  random: Random,
): Wrapped => sealKey(key, unlockKey, slotData(context), random);

/** null when the key or anything of the context is not what it was sealed with. */
export const unwrapKey = (sealed: Wrapped, unlockKey: Uint8Array, context: WrapContext): Uint8Array | null =>
  openKey(sealed, unlockKey, slotData(context));

/** `sealing`: the subkey 'tend.v1.earlier-key' of the next epoch's vault key. */
export const wrapEarlierKey = (
  key: Uint8Array,
  sealing: Uint8Array,
  place: { readonly vaultId: Uint8Array; readonly epoch: Epoch; readonly under: Epoch },
  random: Random,
): Wrapped => sealKey(key, sealing, earlierData(place.vaultId, place.epoch, place.under), random);

export const unwrapEarlierKey = (
  sealed: Wrapped,
  sealing: Uint8Array,
  place: { readonly vaultId: Uint8Array; readonly epoch: Epoch; readonly under: Epoch },
): Uint8Array | null => openKey(sealed, sealing, earlierData(place.vaultId, place.epoch, place.under));

function sealKey(key: Uint8Array, sealing: Uint8Array, data: Uint8Array, random: Random): Wrapped {
  const nonce = random.bytes(nonceLength);
  const wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(key, data, null, nonce, sealing);
  return { nonce, wrapped };
}

function openKey(sealed: Wrapped, sealing: Uint8Array, data: Uint8Array): Uint8Array | null {
  if (sealed.nonce.length !== nonceLength || sealed.wrapped.length !== wrappedLength) return null;
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed.wrapped,
      data,
      sealed.nonce,
      sealing,
    );
  } catch {
    // libsodium's wrapper throws for a failed authentication; lengths are already right here.
    return null;
  }
}
