/**
 * Commands from the menu and from the keyboard, as one stream. A key that the page takes is not passed on to the
 * menu, yet some systems run the menu's shortcut as well: the same command twice at once counts once.
 */
import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { MenuCommand };

const sameCommandMs = 400;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function commandOf(event: Key, isMac: boolean): MenuCommand | null {
  const plain = !event.altKey && !event.shiftKey;
  if (event.key === 'F1' && plain && !event.ctrlKey && !event.metaKey) return 'support';
  const withModifier = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!withModifier || !plain) return null;
  switch (event.key.toLowerCase()) {
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
