/**
 * Writes a readable copy to a file: the person picks it in the system's dialog, the vault writes it. The words go to the
 * vault alone. Nothing is stored here.
 */
import { useCallback } from 'react';
import type { CallError, CopyFormat } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { CopyFormat };
export type CopySaved =
  /** `name` is the file's. */
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' | 'among-journals' }
  | { readonly kind: 'failed'; readonly error: CallError<'copy.write'> };

export function useSaveCopy(): (format: CopyFormat, text: string) => Promise<CopySaved> {
  const { shell, vault } = usePlatform();
  return useCallback(
    async (format, text) => {
      const file = await shell.call('copy.chooseFile', { format });
      if (file.kind !== 'chosen') return file;
      const written = await vault.call('copy.write', { text });
      return written.ok ? { kind: 'saved', name: file.name } : { kind: 'failed', error: written.error };
    },
    [shell, vault],
  );
}
