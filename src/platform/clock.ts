/**
 * The page's clock: the instant, and the calendar day in the writer's own zone. Tells its listeners when the day
 * changes, also after the machine has slept through midnight. Stores nothing.
 */
import type { CallArgs } from './contract.ts';

type Day = CallArgs<'hardDay.pick'>['on'];

export type Clock = {
  readonly now: () => number;
  readonly today: () => Day;
  readonly onDayChange: (listener: () => void) => () => void;
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

export function localDay(at: Date): Day {
  const year = String(at.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}` as Day;
}

/** A timer alone would be late after sleep and wrong after a change of zone, so the day is looked at every half minute. */
const lookEveryMs = 30_000;

export function createClock(now: () => number = Date.now): Clock {
  const today = (): Day => localDay(new Date(now()));
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
