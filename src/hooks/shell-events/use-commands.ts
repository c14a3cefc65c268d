/**
 * Commands from the menu and from the keyboard, as one stream. The main process takes shortcuts before the page, as a
 * rule; keys that come to the page all the same (from an assistive tool that types, say) mean the same here, and a
 * command that comes both ways at once counts once.
 */
import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { MenuCommand };

const sameCommandMs = 400;

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The same keys as the menu's; a test compares them. AltGr and dead keys are for writing and pass. */
export function commandOf(event: Key, isMac: boolean): MenuCommand | null {
  if (event.altKey) return null;
  const hasModifier = event.ctrlKey || event.metaKey;
  if (event.key === 'F1') return hasModifier || event.shiftKey ? null : 'support';
  const isMain = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!isMain) return null;
  const letter = letterOf(event);
  if (event.shiftKey) return letter === 'h' ? 'hard-day' : letter === 'l' ? 'hide' : null;
  switch (letter) {
    case 'n':
      return 'new-entry';
    case 'f':
      return 'find';
    case 'l':
      return 'lock';
    case ',':
      return 'settings';
    default:
      return null;
  }
}

/** The letter on the key, or, on a keyboard of another script, the one in that place. */
function letterOf({ key, code }: Key): string {
  const typed = key.toLowerCase();
  if (/^[ -~]$/.test(typed)) return typed;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? typed;
}

export function useCommands(run: (command: MenuCommand) => void): void {
  const { shell, clock } = usePlatform();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);

  useEffect(() => {
    let last: { readonly command: MenuCommand; readonly at: number } | null = null;
    const once = (command: MenuCommand): void => {
      const at = clock.now();
      if (last?.command === command && Math.abs(at - last.at) < sameCommandMs) return;
      last = { command, at };
      latest.current(command);
    };
    const isMac = navigator.userAgent.includes('Mac OS X');
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOf(event, isMac);
      if (!command || event.repeat) return;
      event.preventDefault();
      once(command);
    };
    globalThis.addEventListener('keydown', onKeyDown, { capture: true });
    const stop = shell.onEvent((event) => {
      if (event.type === 'menu') once(event.command);
    });
    return () => {
      globalThis.removeEventListener('keydown', onKeyDown, { capture: true });
      stop();
    };
  }, [shell, clock]);
}
