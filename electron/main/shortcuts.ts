/**
 * Which keys mean which command, wherever the focus is. Pure. The menu shows the same ones.
 * What must never happen: a key that a person needs for writing (AltGr and dead keys pass through).
 */
import type { MenuCommand } from '../contract/shell.ts';

export type Key = {
  readonly type: string;
  readonly key: string;
  readonly code: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
};

export const accelerators: { readonly [C in MenuCommand]: string } = {
  lock: 'CommandOrControl+L',
  hide: 'CommandOrControl+Shift+L',
  'new-entry': 'CommandOrControl+N',
  find: 'CommandOrControl+F',
  settings: 'CommandOrControl+,',
  'hard-day': 'CommandOrControl+Shift+H',
  support: 'F1',
};

export function commandFor(key: Key, isMac: boolean): MenuCommand | null {
  if (key.type !== 'keyDown' || key.alt) return null;
  const main = isMac ? key.meta && !key.control : key.control && !key.meta;
  if (!main) return key.key === 'F1' && !key.control && !key.meta && !key.shift ? 'support' : null;
  const letter = letterOf(key);
  if (key.shift) return letter === 'h' ? 'hard-day' : letter === 'l' ? 'hide' : null;
  switch (letter) {
    case 'l':
      return 'lock';
    case 'n':
      return 'new-entry';
    case 'f':
      return 'find';
    case ',':
      return 'settings';
    default:
      return null;
  }
}

/** The letter on the key, or, on a keyboard of another script, the one in that place. */
function letterOf(key: Key): string {
  const typed = key.key.toLowerCase();
  if (typed.length === 1 && typed >= ' ' && typed <= '~') return typed;
  return /^Key([A-Z])$/.exec(key.code)?.[1]?.toLowerCase() ?? typed;
}
