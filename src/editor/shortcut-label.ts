/** A shortcut in the words of this computer's keyboard: `Mod` is Command on a Mac, Ctrl elsewhere. */
const isMac = /mac/i.test(globalThis.navigator?.platform ?? '');

export function shortcutLabel(keys: string, onMac: boolean = isMac): string {
  const parts = keys.split('+');
  if (!onMac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  return parts.map((part) => ({ Mod: '⌘', Shift: '⇧', Alt: '⌥' })[part] ?? part).join('');
}
