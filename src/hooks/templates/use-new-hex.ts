/** Makes random ids, 32 hex digits each, for what is neither an entry nor a journal. */
import { usePlatform } from '../platform/use-platform.ts';

export function useNewHex(): () => string {
  return usePlatform().ids.newEntryId;
}
