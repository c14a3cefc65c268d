/** Says of a gratitude that it was said today, in one press. The vault keeps it; nothing is stored here. */
import { useCallback } from 'react';
import type { EntryId } from '../../domain/ids.ts';
import { sayGratitude } from '../../domain/review/gratitude.ts';
import { useToday } from '../clock/use-today.ts';
import { usePlatform } from '../platform/use-platform.ts';
import { useRole } from '../profile/use-profile.ts';

/** False when it could not be written. */
export function useSayGratitude(): (id: EntryId) => Promise<boolean> {
  const { vault } = usePlatform();
  const today = useToday();
  const role = useRole();
  return useCallback(
    async (id) => {
      const found = await vault.call('entry.get', { id });
      if (!found.ok) return false;
      const saved = await vault.call('entry.save', { id, patch: sayGratitude(found.value, today, role) });
      return saved.ok;
    },
    [vault, today, role],
  );
}
