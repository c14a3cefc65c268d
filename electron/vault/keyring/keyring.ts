/**
 * Making a keyring and changing its slots, in memory. Writing it is keyring-files.ts, opening it with a secret is
 * unlock.ts. What must never happen: two slots of one type and epoch, so that an old secret goes on working.
 */
import type { KdfCost } from '../crypto/calibrate.ts';
import type { Kdf } from '../crypto/kdf.ts';
import { areSafeKdfParams, saltLength } from '../crypto/kdf.ts';
import type { VaultKey } from '../crypto/keys.ts';
import { keyLength, newVaultKey } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import { deriveFromRecoveryKey, recoveryKeyLength, recoveryKeyToWords } from '../crypto/recovery-key.ts';
import { equalSecrets, readySodium, wipe } from '../crypto/sodium.ts';
import type { WrapContext } from '../crypto/wrap.ts';
import { unwrapKey, wrapKey } from '../crypto/wrap.ts';
import type { Keyring, Slot, SlotKdf, SlotType, UnlockedKeys } from './types.ts';

const idLength = 16;
const firstEpoch = 1;

export type PassphraseChoice = {
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly kdf: Kdf;
  readonly random: Random;
};

export type CreatedKeyring = {
  readonly keyring: Keyring;
  /** The caller wipes them. */
  readonly keys: UnlockedKeys;
  /** 24 words, to be shown once. */
  readonly recoveryKeyWords: string;
};

/** A new vault: new id, new random vault key of epoch 1, a passphrase slot and a recovery slot. Nothing is written. */
export async function createKeyring(
  choice: PassphraseChoice & { readonly now: number },
): Promise<CreatedKeyring> {
  await readySodium();
  const { random } = choice;
  const vaultId = random.bytes(idLength);
  const vaultKey = newVaultKey(random, firstEpoch);
  const passphraseSlot = await sealPassphraseSlot(vaultId, vaultKey, choice);
  const recovery = sealRecoverySlot(vaultId, vaultKey, random);
  return {
    keyring: {
      vaultId,
      serial: 1,
      createdAt: choice.now,
      slots: [passphraseSlot, recovery.slot],
      earlier: [],
    },
    keys: { vaultKey, earlierKeys: [] },
    recoveryKeyWords: recovery.words,
  };
}

/** Change of passphrase: one slot is replaced, new salt, new id. The vault key and all records stay as they are. */
export async function rewrapPassphrase(
  keyring: Keyring,
  keys: UnlockedKeys,
  choice: PassphraseChoice,
): Promise<Keyring> {
  await readySodium();
  return withSlot(keyring, await sealPassphraseSlot(keyring.vaultId, keys.vaultKey, choice));
}

/** A new recovery key; the old words open nothing any more (old backups excepted). */
export async function reissueRecoveryKey(
  keyring: Keyring,
  keys: UnlockedKeys,
  random: Random,
): Promise<{ readonly keyring: Keyring; readonly recoveryKeyWords: string }> {
  await readySodium();
  const { slot, words } = sealRecoverySlot(keyring.vaultId, keys.vaultKey, random);
  return { keyring: withSlot(keyring, slot), recoveryKeyWords: words };
}

export const wrapContext = (
  vaultId: Uint8Array,
  slot: Omit<Slot, 'commitment' | 'nonce' | 'wrapped'>,
): WrapContext => ({
  vaultId,
  slotId: slot.id,
  slotType: slot.type,
  epoch: slot.epoch,
  kdf:
    slot.kdf.name === 'argon2id13'
      ? { name: slot.kdf.name, memoryKiB: slot.kdf.memoryKiB, passes: slot.kdf.passes }
      : { name: slot.kdf.name, memoryKiB: 0, passes: 0 },
  salt: slot.kdf.salt,
});

const withSlot = (keyring: Keyring, slot: Slot): Keyring => ({
  ...keyring,
  serial: keyring.serial + 1,
  slots: [...keyring.slots.filter((other) => other.type !== slot.type), slot],
});

export async function sealPassphraseSlot(
  vaultId: Uint8Array,
  vaultKey: VaultKey,
  { passphrase, cost, kdf, random }: PassphraseChoice,
): Promise<Slot> {
  const salt = random.bytes(saltLength);
  const params = { ...cost, salt };
  if (!areSafeKdfParams(params)) throw new Error('A passphrase slot outside the bounds of key derivation');
  const derived = await kdf.derive(passphraseBytes(passphrase), params);
  return sealSlot(
    vaultId,
    vaultKey,
    'passphrase',
    { name: 'argon2id13', ...cost, lanes: 1, salt },
    derived,
    random,
  );
}

export function sealRecoverySlot(
  vaultId: Uint8Array,
  vaultKey: VaultKey,
  random: Random,
): { readonly slot: Slot; readonly words: string } {
  const recoveryKey = random.bytes(recoveryKeyLength);
  const salt = random.bytes(saltLength);
  const derived = deriveFromRecoveryKey(recoveryKey, salt);
  const slot = sealSlot(vaultId, vaultKey, 'recovery', { name: 'blake2b', salt }, derived, random);
  const words = recoveryKeyToWords(recoveryKey);
  wipe(recoveryKey);
  return { slot, words };
}

/** Seals, opens what it sealed to be sure, and wipes `derived`. */
function sealSlot(
  vaultId: Uint8Array,
  vaultKey: VaultKey,
  type: SlotType,
  kdf: SlotKdf,
  derived: Uint8Array,
  random: Random,
): Slot {
  const bare = { id: random.bytes(idLength), type, epoch: vaultKey.epoch, kdf };
  const context = wrapContext(vaultId, bare);
  const { unlockKey, commitment } = splitDerived(derived);
  const sealed = wrapKey(vaultKey.bytes, unlockKey, context, random);
  const opened = unwrapKey(sealed, unlockKey, context);
  if (opened === null || !equalSecrets(opened, vaultKey.bytes))
    throw new Error('A sealed slot does not open');
  wipe(opened, derived);
  return { ...bare, commitment, ...sealed };
}

/** `unlockKey` is a view of `derived` (wiping one wipes both), `commitment` a copy. */
export const splitDerived = (
  derived: Uint8Array,
): { readonly unlockKey: Uint8Array; readonly commitment: Uint8Array } => ({
  unlockKey: derived.subarray(0, keyLength),
  commitment: derived.slice(keyLength),
});

/** Unicode NFC, UTF-8, nothing trimmed. */
export const passphraseBytes = (passphrase: string): Uint8Array =>
  new TextEncoder().encode(passphrase.normalize('NFC'));
