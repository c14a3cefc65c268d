/**
 * Sealing and opening the body of a frame: padding inside, XChaCha20-Poly1305 around it, the frame's header as
 * associated data. A random nonce of 192 bits for each. What must never happen: plaintext answered before the tag holds.
 */
import { pad, unpad } from './padding.ts';
import { sodium } from './sodium.ts';

/** Ciphertext followed by the tag of 16 bytes. */
export const sealBody = (
  plaintext: Uint8Array,
  associated: Uint8Array,
  nonce: Uint8Array,
  key: Uint8Array,
): Uint8Array => {
  const padded = pad(plaintext);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(padded, associated, null, nonce, key);
  sodium.memzero(padded);
  return sealed;
};

/** null when the key, the associated data or any byte is not what it was sealed with. */
export function openBody(
  sealed: Uint8Array,
  associated: Uint8Array,
  nonce: Uint8Array,
  key: Uint8Array,
): Uint8Array | null {
  let padded: Uint8Array;
  try {
    padded = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, associated, nonce, key);
  } catch {
    // libsodium's wrapper throws for a failed authentication.
    return null;
  }
  return unpad(padded);
}
