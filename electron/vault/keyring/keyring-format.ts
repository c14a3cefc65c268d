/**
 * The keyring as bytes: line 1 is JSON, line 2 the BLAKE2b-256 of line 1. The checksum tells damage apart from a
 * wrong passphrase before anything slow happens; it is no protection against a person who changes the file on
 * purpose, the authenticated slots are. Described in docs/vault-format.md.
 */
import * as v from 'valibot';
import { fromHex, toHex } from '../../../src/lib/bytes.ts';
import { sodium } from '../crypto/sodium.ts';
import type { Keyring, Slot } from './types.ts';

const keyringVersion = 1;
/** A whole keyring has about 1.5 KiB. Anything larger than this is not read. */
export const maxKeyringBytes = 64 * 1024;
const maxSlots = 16;
const checksumName = 'blake2b-256:';

export type DecodedKeyring =
  | { readonly kind: 'good'; readonly keyring: Keyring }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'damaged' };

export function encodeKeyring(keyring: Keyring): Uint8Array {
  const line = JSON.stringify({
    format: 'tend-keyring',
    version: keyringVersion,
    vaultId: toHex(keyring.vaultId),
    serial: keyring.serial,
    createdAt: keyring.createdAt,
    slots: keyring.slots.map(encodeSlot),
    earlier: keyring.earlier.map((key) => ({
      epoch: key.epoch,
      nonce: toHex(key.nonce),
      wrapped: toHex(key.wrapped),
    })),
  });
  const utf8 = new TextEncoder();
  const bytes = utf8.encode(line);
  return utf8.encode(`${line}\n${checksumName}${toHex(checksum(bytes))}\n`);
}

const encodeSlot = (slot: Slot) => ({
  id: toHex(slot.id),
  type: slot.type,
  epoch: slot.epoch,
  kdf: { ...slot.kdf, salt: toHex(slot.kdf.salt) },
  commitment: toHex(slot.commitment),
  nonce: toHex(slot.nonce),
  wrapped: toHex(slot.wrapped),
});

/** Needs `readySodium`. Order: checksum, version, shape. */
export function decodeKeyring(bytes: Uint8Array): DecodedKeyring {
  const damaged = { kind: 'damaged' } as const;
  const lineEnd = bytes.indexOf(0x0a);
  if (lineEnd < 0 || bytes.length > maxKeyringBytes) return damaged;
  const line = bytes.subarray(0, lineEnd);
  const second = Buffer.from(bytes.subarray(lineEnd + 1))
    .toString('latin1')
    .replace(/\n$/, '');
  if (second !== `${checksumName}${toHex(checksum(line))}`) return damaged;
  const parsed = parseJson(new TextDecoder().decode(line));
  const header = v.safeParse(headerSchema, parsed);
  if (!header.success) return damaged;
  if (header.output.version > keyringVersion)
    return { kind: 'too-new', formatVersion: header.output.version };
  const body = v.safeParse(keyringSchema, parsed);
  return body.success ? { kind: 'good', keyring: body.output } : damaged;
}

const checksum = (line: Uint8Array): Uint8Array => sodium.crypto_generichash(32, line, null);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const hexBytes = (length: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]*$/),
    v.length(length * 2),
    v.transform((text) => fromHex(text) ?? new Uint8Array(0)),
  );
const counter = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const epochSchema = counter(1, 0xffff_ffff);

const headerSchema = v.looseObject({ format: v.literal('tend-keyring'), version: counter(1, 0xffff_ffff) });

const slotParts = {
  id: hexBytes(16),
  epoch: epochSchema,
  commitment: hexBytes(32),
  nonce: hexBytes(24),
  wrapped: hexBytes(48),
};
/** The costs are only numbers here: whether they are acceptable is asked at unlock, so that it can be said as such. */
const argonSchema = v.strictObject({
  name: v.literal('argon2id13'),
  memoryKiB: counter(0, 0xffff_ffff),
  passes: counter(0, 0xffff_ffff),
  lanes: v.literal(1),
  salt: hexBytes(16),
});
const blakeSchema = v.strictObject({ name: v.literal('blake2b'), salt: hexBytes(16) });
const slotSchema = v.variant('type', [
  v.strictObject({ ...slotParts, type: v.literal('passphrase'), kdf: argonSchema }),
  v.strictObject({ ...slotParts, type: v.literal('recovery'), kdf: blakeSchema }),
]);

const allDiffer = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const keyringSchema = v.pipe(
  v.strictObject({
    format: v.literal('tend-keyring'),
    version: v.literal(keyringVersion),
    vaultId: hexBytes(16),
    serial: counter(1, Number.MAX_SAFE_INTEGER),
    createdAt: counter(0, Number.MAX_SAFE_INTEGER),
    slots: v.pipe(v.array(slotSchema), v.minLength(1), v.maxLength(maxSlots)),
    earlier: v.pipe(
      v.array(v.strictObject({ epoch: epochSchema, nonce: hexBytes(24), wrapped: hexBytes(48) })),
      v.maxLength(maxSlots),
    ),
  }),
  v.check(({ slots }) => allDiffer(slots.map((slot) => toHex(slot.id)))),
  v.check(({ slots }) => allDiffer(slots.map((slot) => slot.type))),
  v.check(({ slots }) => new Set(slots.map((slot) => slot.epoch)).size === 1),
  v.check(({ earlier }) => allDiffer(earlier.map((key) => key.epoch))),
  v.check(({ slots, earlier }) => earlier.every((key) => key.epoch < (slots[0]?.epoch ?? 0))),
  v.transform(({ vaultId, serial, createdAt, slots, earlier }): Keyring => ({
    vaultId,
    serial,
    createdAt,
    slots,
    earlier,
  })),
);
