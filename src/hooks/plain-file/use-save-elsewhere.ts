/** Words that can't be saved in the journal, into a plain file that the person chooses in the system's dialog. */
import { useCallback } from 'react';
import type { SavedElsewhere } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { SavedElsewhere };

export function useSaveElsewhere(): (text: string) => Promise<SavedElsewhere> {
  const { shell } = usePlatform();
  return useCallback((text) => shell.call('text.saveElsewhere', { text }), [shell]);
}
