/**
 * The page's clock: the instant, and the calendar day in the writer's own zone. Tells its listeners when the day
 * changes, also after the machine has slept through midnight. Stores nothing.
 */
import { localDay } from '../lib/local-day.ts';
import type { CallArgs } from './contract.ts';

type Day = CallArgs<'hardDay.pick'>['on'];

export type Clock = {
  readonly now: () => number;
  readonly today: () => Day;
  readonly onDayChange: (listener: () => void) => () => void;
};

/** A timer alone would be late after sleep and wrong after a change of zone, so the day is looked at every half minute. */
const lookEveryMs = 30_000;

export function createClock(now: () => number = Date.now): Clock {
  const today = (): Day => localDay(new Date(now())) as Day;
  return {
    now,
    today,
    onDayChange(listener) {
      let seen = today();
      const look = (): void => {
        const current = today();
        if (current === seen) return;
        seen = current;
        listener();
      };
      const timer = setInterval(look, lookEveryMs);
      globalThis.addEventListener?.('focus', look);
      return () => {
        clearInterval(timer);
        globalThis.removeEventListener?.('focus', look);
      };
    },
  };
}
