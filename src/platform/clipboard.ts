/**
 * Copying, and telling the main process that something was copied, so that it can clear the clipboard when the journal
 * locks. The words themselves are not told. What must never happen: a copy of ours that nobody clears.
 */
import type { Shell } from './shell.ts';

export type Clipboard = {
  /** True when it worked. */
  readonly copy: (text: string) => Promise<boolean>;
};

export function createClipboard(shell: Pick<Shell, 'call'>): Clipboard {
  const tell = (): void => {
    void shell.call('clipboard.copied', undefined);
  };
  // Also what a person copies themselves. The event comes before the clipboard has the words.
  for (const type of ['copy', 'cut'] as const) {
    globalThis.document?.addEventListener(type, () => setTimeout(tell, 0));
  }
  return {
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // The old way needs no permission and no focused window.
        if (!copyByCommand(text)) return false;
      }
      tell();
      return true;
    },
  };
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const worked = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return worked;
}
