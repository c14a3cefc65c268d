import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes, equalBytes, fromHex, toHex } from '../../../../src/lib/bytes.ts';
import { fnv1a } from '../../../../src/lib/fnv1a.ts';
import { fromUtf8, toUtf8 } from '../../../../src/lib/utf8.ts';

const bytes = fc.uint8Array({ maxLength: 40 });

describe('hexadecimal', () => {
  it('gives the bytes back', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(fromHex(toHex(some))).toEqual(some);
      }),
    );
    expect(fromHex('00fFA0')).toEqual(new Uint8Array([0, 255, 160]));
  });

  it.each(['0', 'zz', '0x00', ' 00'])('is not %j', (text) => {
    expect(fromHex(text)).toBeNull();
  });
});

describe('bytes', () => {
  it('joined are as long as their parts, in their order', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const joined = concatBytes(a, b);
        expect([...joined]).toEqual([...a, ...b]);
      }),
    );
  });

  it('are equal when their content is', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(equalBytes(a, b)).toBe(toHex(a) === toHex(b));
      }),
    );
    fc.assert(
      fc.property(bytes, (a) => {
        expect(equalBytes(a, new Uint8Array(a))).toBe(true);
      }),
    );
  });
});

describe('UTF-8', () => {
  it('gives every text back, a byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(toUtf8(text))).toBe(text);
      }),
    );
    expect(fromUtf8(toUtf8('\uFEFFa'))).toBe('\uFEFFa');
  });

  it('refuses bytes that are none', () => {
    expect(fromUtf8(new Uint8Array([0xc3, 0x28]))).toBeNull();
    expect(fromUtf8(new Uint8Array([0xed, 0xa0, 0x80]))).toBeNull();
  });
});

describe('the shuffling hash', () => {
  it('is the same every time and spreads near texts over the whole range', () => {
    expect(fnv1a('2026-05-12 a')).toBe(fnv1a('2026-05-12 a'));
    const halves = Array.from({ length: 1_000 }, (_none, i) => fnv1a(`2026-05-12 ${i}`) > 0x7fffffff);
    expect(halves.filter(Boolean).length).toBeGreaterThan(400);
    expect(halves.filter(Boolean).length).toBeLessThan(600);
  });
});
