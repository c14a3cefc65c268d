/**
 * Where the person is, in memory only: no address, no history on any disk. Remembers the way back within this page.
 */
import type { BaseLocationHook } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { paths } from '../hooks/navigation/paths.ts';

const backMax = 50;

export type AppLocation = {
  readonly hook: BaseLocationHook;
  readonly navigate: (to: string, options?: { readonly replace?: boolean }) => void;
  readonly goBack: () => void;
  readonly path: () => string;
};

export function createLocation(): AppLocation {
  const memory = memoryLocation({ path: paths.today });
  let current: string = paths.today;
  let back: readonly string[] = [];
  const go = (to: string): void => {
    current = to;
    memory.navigate(to);
  };
  const navigate: AppLocation['navigate'] = (to, options) => {
    if (to === current) return;
    if (options?.replace !== true) back = [...back, current].slice(-backMax);
    go(to);
  };
  return {
    hook: () => [memory.hook()[0], navigate],
    navigate,
    path: () => current,
    goBack() {
      const to = back.at(-1);
      if (to === undefined) return;
      back = back.slice(0, -1);
      go(to);
    },
  };
}
