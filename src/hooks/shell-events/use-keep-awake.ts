/** Counts reading and writing on paper as being here, for half an hour at most: after that the idle lock is right. */
import { useEffect } from 'react';
import { usePlatform } from '../platform/use-platform.ts';

const everyMs = 20_000;
const pingsMax = 90;

export function useKeepAwake(): void {
  const { shell } = usePlatform();
  useEffect(() => {
    let pings = 0;
    const timer = setInterval(() => {
      pings += 1;
      if (pings > pingsMax) clearInterval(timer);
      else void shell.call('activity.ping', undefined);
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [shell]);
}
