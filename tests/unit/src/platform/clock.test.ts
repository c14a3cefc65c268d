import { afterEach, describe, expect, it, vi } from 'vitest';
import { localDay } from '../../../../src/lib/local-day.ts';
import { createClock } from '../../../../src/platform/clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of the page', () => {
  it('names the day as the local calendar has it, with four-figure years', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
    const early = new Date(2000, 1, 29);
    early.setFullYear(812);
    expect(localDay(early)).toBe('0812-02-29');
  });

  it('tells that the day has changed, once, also after a long sleep', () => {
    vi.useFakeTimers();
    let now = new Date(2026, 4, 3, 23, 50).getTime();
    const clock = createClock(() => now);
    const days: string[] = [];
    const stop = clock.onDayChange(() => days.push(clock.today()));
    vi.advanceTimersByTime(60_000);
    expect(days).toEqual([]);
    now = new Date(2026, 4, 6, 8, 0).getTime();
    vi.advanceTimersByTime(60_000);
    vi.advanceTimersByTime(60_000);
    expect(days).toEqual(['2026-05-06']);
    stop();
    now = new Date(2026, 4, 7, 8, 0).getTime();
    vi.advanceTimersByTime(60_000);
    expect(days).toHaveLength(1);
  });
});
