/**
 * Random values that fit a schema of the contract, and values that don't: what a hostile page would try. Walks the
 * schemas themselves, so that a new call is tried as soon as it exists.
 */
import * as v from 'valibot';

/** A whole number from 0 up to but not including `below`. */
export type Numbers = (below: number) => number;

/** Loosely: only what the contract's schemas are made of. */
type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

const hex = '0123456789abcdef0123456789abcdef';
const strings = [
  hex,
  `custom-${hex}`,
  '2026-02-28',
  '2024-02-29',
  'free',
  'conversation',
  'a',
  'what is written stays here',
  '',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\System32',
  '\\\\?\\UNC\\host\\share',
  'a\0b',
  '__proto__',
  'constructor',
  '\uD800',
  '%2e%2e%2f',
  '💛'.repeat(40),
  '2026-02-30',
  'x'.repeat(5_000),
];
const others: readonly unknown[] = [
  ...strings,
  null,
  undefined,
  true,
  NaN,
  Infinity,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  0n,
  new Date(0),
  new Map([['a', 1]]),
  new Set([1]),
  new Uint8Array(64),
  new ArrayBuffer(8),
  [],
  {},
  [[[[[[[[]]]]]]]],
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}') as unknown,
  { length: 2 ** 32, 0: 'a' },
  { toString: 1, valueOf: null },
  cycle(),
];

function cycle(): unknown {
  const one: Record<string, unknown> = {};
  one['self'] = one;
  return one;
}

const pick = <T>(list: readonly T[], next: Numbers): T => list[next(list.length)] as T;

/** A value that fits, as far as the candidates allow; a piped check may still refuse it. */
export function fitting(schema: v.GenericSchema, next: Numbers): unknown {
  const s = schema as Schema;
  switch (s.type) {
    case 'strict_object':
    case 'object':
      return Object.fromEntries(
        Object.entries(s.entries ?? {}).flatMap(([key, inner]) =>
          inner.type === 'exact_optional' && next(3) === 0 ? [] : [[key, fitting(inner, next)]],
        ),
      );
    case 'exact_optional':
    case 'optional':
    case 'nullable':
      return s.type === 'nullable' && next(4) === 0 ? null : fitting(s.wrapped as Schema, next);
    case 'array':
      return Array.from({ length: next(3) }, () => fitting(s.item as Schema, next));
    case 'record':
      return Object.fromEntries(
        Array.from({ length: next(3) }, (_, n) => [`answer-${n}`, fitting(s.value as Schema, next)]),
      );
    case 'picklist':
    case 'literal':
      return pick(s.options ?? [(s as unknown as { literal: unknown }).literal], next);
    case 'union':
    case 'variant':
      return fitting(pick(s.options as readonly Schema[], next), next);
    case 'boolean':
      return next(2) === 0;
    case 'number':
      return pick([0, 1, 2, 5, 20, 200], next);
    case 'null':
      return null;
    case 'undefined':
      return undefined;
    case 'unknown':
      return pick(others, next);
    default: {
      const start = next(strings.length);
      const candidates = [...strings.slice(start), ...strings.slice(0, start)];
      return candidates.find((text) => v.is(schema, text)) ?? '';
    }
  }
}

/** A value that was to fit, spoiled somewhere: a member replaced, removed or added, at any depth; or nothing like it. */
export function spoiled(value: unknown, next: Numbers): unknown {
  if (next(12) === 0) return pick(others, next);
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as readonly unknown[])];
    if (list.length === 0 || next(4) === 0) list.push(pick(others, next));
    else {
      const at = next(list.length);
      list[at] = spoiled(list[at], next);
    }
    return list;
  }
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const keys = Object.keys(value);
    const key =
      keys.length === 0 || next(6) === 0
        ? pick(['extra', '__proto__x', 'id', 'args'], next)
        : pick(keys, next);
    const copy: Record<string, unknown> = { ...value };
    if (next(6) === 0) delete copy[key];
    else copy[key] = spoiled(copy[key], next);
    return copy;
  }
  return pick(others, next);
}
