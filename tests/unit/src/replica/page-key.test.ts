import { describe, expect, it, vi } from 'vitest';
import { createPageKey } from '../../../../src/replica/page-key.ts';

const value = { month: '2026-05', items: [{ title: 'A walk by the canal' }] };
const asText = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('latin1');

describe('the key of the page', () => {
  it('opens what it sealed', async () => {
    const key = await createPageKey();
    expect(await key.open('months/2026-05', await key.seal('months/2026-05', value))).toEqual(value);
  });

  it('leaves no words in what it seals, and never seals the same way twice', async () => {
    const key = await createPageKey();
    const [a, b] = await Promise.all([key.seal('months/2026-05', value), key.seal('months/2026-05', value)]);
    expect(asText(a.sealed)).not.toContain('canal');
    expect(asText(a.sealed)).not.toBe(asText(b.sealed));
    expect([...a.iv]).not.toEqual([...b.iv]);
  });

  it('refuses a row under the name of another row', async () => {
    const key = await createPageKey();
    const row = await key.seal('months/2026-05', value);
    await expect(key.open('months/2026-06', row)).rejects.toThrow();
  });

  it('refuses a row of another page', async () => {
    const row = await (await createPageKey()).seal('months/2026-05', value);
    await expect((await createPageKey()).open('months/2026-05', row)).rejects.toThrow();
  });

  it('is made so that it can’t be exported', async () => {
    const generate = vi.spyOn(crypto.subtle, 'generateKey');
    await createPageKey();
    const key = (await generate.mock.results[0]?.value) as CryptoKey;
    generate.mockRestore();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
