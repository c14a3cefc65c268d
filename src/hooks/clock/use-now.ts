/** The instant, asked for when it is needed (epoch ms). It doesn't tick by itself. */
import { usePlatform } from '../platform/use-platform.ts';

export function useNow(): () => number {
  return usePlatform().clock.now;
}
