/** Whole seconds until an instant, ticking while there are any. */
import { useEffect, useState } from 'react';
import { useNow } from '../../hooks/clock/use-now.ts';

export function useSecondsUntil(at: number | null): number {
  const now = useNow();
  const [, setTick] = useState(0);
  const left = at === null ? 0 : Math.max(0, Math.ceil((at - now()) / 1_000));
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => {
      setTick((n) => n + 1);
    }, 250);
    return () => {
      clearTimeout(timer);
    };
  });
  return left;
}
