/**
 * Seals the replica's rows with AES-GCM under a key that this page makes, cannot export, and takes with it when it
 * goes. So what the browser process may keep of the volatile database after a lock is noise.
 * What must never happen: a key that can be exported; one nonce used twice; a row opened under another row's name.
 */
export type SealedBytes = { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer };

export type PageKey = {
  readonly seal: (name: string, value: unknown) => Promise<SealedBytes>;
  readonly open: (name: string, row: SealedBytes) => Promise<unknown>;
};

export async function createPageKey(): Promise<PageKey> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bound = (name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: encoder.encode(name),
  });
  return {
    async seal(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(bound(name, iv), key, encoder.encode(JSON.stringify(value)));
      return { iv, sealed };
    },
    async open(name, row) {
      const bytes = await crypto.subtle.decrypt(bound(name, row.iv), key, row.sealed);
      return JSON.parse(decoder.decode(bytes)) as unknown;
    },
  };
}
