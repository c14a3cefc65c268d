/** Puts the page as it stands on paper, by the system's own dialog. */
import { useCallback } from 'react';
import { usePlatform } from '../platform/use-platform.ts';

/** False when it could not be printed: no printer, or the system refused. A person who cancels has had their way. */
export function usePrint(): () => Promise<boolean> {
  const { shell } = usePlatform();
  return useCallback(async () => (await shell.call('page.print', undefined)) !== 'failed', [shell]);
}
