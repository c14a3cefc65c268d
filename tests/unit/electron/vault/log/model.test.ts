import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenLog } from '../../../../../electron/vault/log/types.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { contents, context, idOf, mustCreate, mustOpen, text } from './log-parts.ts';

type Step =
  | { readonly do: 'append'; readonly record: number; readonly content: string }
  | { readonly do: 'append-together'; readonly records: readonly number[] }
  | { readonly do: 'close-and-open' }
  | { readonly do: 'power-cut'; readonly kept: number }
  | { readonly do: 'fault'; readonly inCalls: number; readonly code: string; readonly late: boolean };

const record = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('append' as const),
      record,
      content: fc.string({ unit: 'binary', maxLength: 600 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('append-together' as const), records: fc.uniqueArray(record) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'close-and-open' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('power-cut' as const), kept: fc.nat({ max: 2000 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      inCalls: fc.nat({ max: 12 }),
      code: fc.constantFrom('EIO', 'ENOSPC', 'EROFS'),
      late: fc.boolean(),
    }),
  },
);

/** The model: what was acknowledged, and what was tried after it and may or may not have reached the disk. */
class Model {
  readonly acknowledged = new Map<string, string>();
  readonly maybe = new Map<string, Set<string>>();
  readonly revs = new Map<string, number>();

  next(id: string): number {
    const rev = (this.revs.get(id) ?? 0) + 1;
    this.revs.set(id, rev);
    return rev;
  }
  record(id: string, value: string, isDone: boolean): void {
    if (isDone) {
      this.acknowledged.set(id, value);
      this.maybe.delete(id);
    } else this.maybe.set(id, (this.maybe.get(id) ?? new Set()).add(value));
  }
  check(open: OpenLog): void {
    const found = contents(open);
    for (const id of new Set([...Object.keys(found), ...this.acknowledged.keys()])) {
      const value = found[id];
      const isRight =
        value === this.acknowledged.get(id) ||
        (value !== undefined && this.maybe.get(id)?.has(value) === true);
      expect(isRight, `record ${id}`).toBe(true);
      if (value !== undefined) this.acknowledged.set(id, value);
    }
    this.maybe.clear();
    expect(open.report).toMatchObject({ quarantined: [], brokenLinks: [], staleRecords: [] });
  }
}

describe('any sequence of saves, faults, closes and power cuts', () => {
  test('ends in what was acknowledged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const files = new MemoryFiles();
        const with_ = await context();
        let open = await mustCreate(files, with_);
        const model = new Model();
        const append = async (n: number, content: string): Promise<void> => {
          const rev = model.next(idOf(n));
          const done = await open.log.append(idOf(n), rev, text(content));
          // A lone surrogate has no UTF-8; the model keeps what the encoder makes of it.
          model.record(idOf(n), `${rev}:${new TextDecoder().decode(text(content))}`, done.ok);
        };
        const reopen = async (): Promise<void> => {
          files.fault = () => null;
          open = await mustOpen(files, with_);
          model.check(open);
        };
        for (const now of steps) {
          if (now.do === 'append') await append(now.record, now.content);
          if (now.do === 'append-together')
            await Promise.all(now.records.map((n) => append(n, `together ${n}`)));
          if (now.do === 'fault') {
            const at = files.calls.length + now.inCalls;
            files.fault = (call) => (call.index === at ? { code: now.code, late: now.late } : null);
          }
          if (now.do === 'close-and-open') {
            await open.log.close();
            await reopen();
          }
          if (now.do === 'power-cut') {
            files.powerCut(() => now.kept);
            await reopen();
          }
        }
        files.powerCut();
        await reopen();
      }),
      { numRuns: 300, seed: 4711 },
    );
  }, 120_000);
});
