import { describe, expect, it } from 'vitest';
import { Attempts, delayAfter } from '../../../../../electron/vault/session/attempts.ts';
import type { JournalId } from '../../../../../src/domain/ids.ts';

const id = 'a'.repeat(32) as JournalId;
const other = 'b'.repeat(32) as JournalId;

function clockAt(start: number) {
  const clock = { time: start, now: () => clock.time };
  return clock;
}

describe('wrong tries', () => {
  it('cost nothing three times, then 1, 2, 4 … 60 seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 500].map(delayAfter)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
    ]);
  });

  it('are enforced until the delay is over', () => {
    const clock = clockAt(5_000);
    const attempts = new Attempts({}, clock);
    for (const count of [1, 2, 3]) {
      expect(attempts.failed(id)).toEqual({ count, lastAt: 5_000, retryAt: null });
      expect(attempts.waitUntil(id)).toBeNull();
    }
    expect(attempts.failed(id)).toEqual({ count: 4, lastAt: 5_000, retryAt: 6_000 });
    expect(attempts.waitUntil(id)).toBe(6_000);
    clock.time = 5_999;
    expect(attempts.waitUntil(id)).toBe(6_000);
    clock.time = 6_000;
    expect(attempts.waitUntil(id)).toBeNull();
  });

  it('of before a restart still count', () => {
    const attempts = new Attempts({ [id]: { count: 6, lastAt: 10_000 } }, clockAt(11_000));
    expect(attempts.waitUntil(id)).toBe(14_000);
    expect(attempts.count(id)).toBe(6);
  });

  it('at one journal cost nothing at another', () => {
    const attempts = new Attempts({ [id]: { count: 9, lastAt: 10_000 } }, clockAt(10_000));
    expect(attempts.waitUntil(other)).toBeNull();
    expect(attempts.count(other)).toBe(0);
  });

  it('are forgotten after a success', () => {
    const attempts = new Attempts({ [id]: { count: 9, lastAt: 10_000 } }, clockAt(10_000));
    attempts.succeeded(id);
    expect(attempts.waitUntil(id)).toBeNull();
    expect(attempts.failed(id).count).toBe(1);
  });

  it('never wait longer than the delay when the clock was set back by a year', () => {
    const clock = clockAt(1_000_000);
    const attempts = new Attempts({ [id]: { count: 5, lastAt: 1_000_000 + 31_536_000_000 } }, clock);
    expect(attempts.waitUntil(id)).toBe(1_002_000);
    clock.time = 1_002_000;
    expect(attempts.waitUntil(id)).toBeNull();
  });

  it('told in a form that makes no sense are left out', () => {
    const nonsense = { [id]: { count: Number.NaN, lastAt: 5 }, [other]: { count: 5, lastAt: Infinity } };
    const attempts = new Attempts(nonsense, clockAt(0));
    expect(attempts.count(id) + attempts.count(other)).toBe(0);
  });
});
