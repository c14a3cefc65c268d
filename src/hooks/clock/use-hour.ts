/** The hour of the day in the writer's zone, 0 to 23, live while the page is open. */
import { useEffect, useState } from 'react';
import { usePlatform } from '../platform/use-platform.ts';

const lookEveryMs = 60_000;

export function useHour(): number {
  const { clock } = usePlatform();
  const [hour, setHour] = useState(() => new Date(clock.now()).getHours());
  useEffect(() => {
    const timer = setInterval(() => {
      setHour(new Date(clock.now()).getHours());
    }, lookEveryMs);
    return () => {
      clearInterval(timer);
    };
  }, [clock]);
  return hour;
}
