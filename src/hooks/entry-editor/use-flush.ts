/** Something of a component that must be on the disk before a lock: runs with all other flushes while it is mounted. */
import { useEffect, useRef } from 'react';
import { usePlatform } from '../platform/use-platform.ts';

export function useFlush(run: () => Promise<boolean>): void {
  const { flush } = usePlatform();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => flush.register(() => latest.current()), [flush]);
}
