/** Copies words; they leave the clipboard again when the journal locks, unless something else was copied since. */
import { usePlatform } from '../platform/use-platform.ts';

/** True when it worked. */
export function useCopy(): (text: string) => Promise<boolean> {
  const { clipboard } = usePlatform();
  return clipboard.copy;
}
