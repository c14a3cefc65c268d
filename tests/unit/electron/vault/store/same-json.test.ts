import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../../../../electron/vault/store/same-json.ts';

describe('two JSON values', () => {
  it('are the same when a copy, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(sameJson(value, structuredClone(value))).toBe(true);
      }),
    );
    expect(sameJson({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 })).toBe(true);
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });

  it('are the same exactly when their JSON is, keys sorted', () => {
    const sorted = (value: unknown): string =>
      JSON.stringify(value, (_key, inner: unknown) =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
          : inner,
      );
    const small = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(fc.oneof(small, fc.constantFrom({ a: [] }, { a: {} }, [], {}, null)), small, (a, b) => {
        fc.pre(!sorted([a, b]).includes('-0') && !sorted([a, b]).includes('__proto__'));
        expect(sameJson(a, b)).toBe(sorted(a) === sorted(b));
      }),
    );
  });

  it.each([
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [null, {}],
    ['1', 1],
  ])('%j and %j differ', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
  });

  it('are compared in reasonable time when deep', () => {
    let a: unknown = 1;
    let b: unknown = 2;
    for (let i = 0; i < 60; i += 1) {
      a = { inner: a };
      b = { inner: b };
    }
    expect(sameJson(a, b)).toBe(false);
  });
});
