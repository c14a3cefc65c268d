import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, paddedLength, unpad } from '../../../../../electron/vault/crypto/padding.ts';

describe('padding', () => {
  test('comes off again, whatever the length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000, size: 'max' }), (data) => {
        expect(Buffer.compare(unpad(pad(data)) ?? new Uint8Array(1), data)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('goes in steps of 256 bytes up to 4 KiB', () => {
    const wrong: number[] = [];
    for (let length = 0; length <= 4092; length += 1) {
      const padded = paddedLength(length);
      const spare = padded - (length + 4);
      if (padded % 256 !== 0 || spare < 0 || spare >= 256) wrong.push(length);
    }
    expect(wrong).toEqual([]);
    expect(paddedLength(0)).toBe(256);
    expect(paddedLength(252)).toBe(256);
    expect(paddedLength(253)).toBe(512);
  });

  test('is Padmé above: at most 12 % more, few sizes, never shrinking', () => {
    // From the definition: the last E - S bits are zero, E = floor(log2 L), S = floor(log2 E) + 1.
    const padme = (length: number): number => {
      const e = Math.floor(Math.log2(length));
      const zero = 2 ** (e - (Math.floor(Math.log2(e)) + 1));
      return Math.ceil(length / zero) * zero;
    };
    const wrong: number[] = [];
    let before = 0;
    const sizes = new Set<number>();
    for (let length = 4093; length < 300_000; length += 1) {
      const padded = paddedLength(length);
      const isRight = padded === padme(length + 4) && padded >= before && padded % 256 === 0;
      if (!isRight || padded > (length + 4) * 1.12) wrong.push(length);
      sizes.add(padded);
      before = padded;
    }
    expect(wrong).toEqual([]);
    expect(sizes.size).toBeLessThan(140);
    expect(paddedLength(32 * 1024 * 1024) % 256).toBe(0);
  });

  test('that is not exactly as it is made is refused', () => {
    const good = pad(new Uint8Array([1, 2, 3]));
    const with_ = (at: number, value: number): Uint8Array => good.map((byte, i) => (i === at ? value : byte));
    expect(unpad(with_(255, 1))).toBeNull();
    expect(unpad(with_(7, 1))).toBeNull();
    expect(unpad(with_(0, 255))).toBeNull();
    expect(unpad(with_(2, 1))).toBeNull();
    expect(unpad(good.slice(0, 100))).toBeNull();
    expect(unpad(new Uint8Array(512))).toBeNull();
    expect(unpad(new Uint8Array(3))).toBeNull();
    // A shorter claimed length leaves what was data behind as padding that is not zero.
    expect(unpad(with_(3, 2))).toBeNull();
  });
});
