import { describe, expect, it } from 'vitest';
import { commandFor } from '../../../../../electron/main/shortcuts.ts';
import { commandOf } from '../../../../../src/hooks/shell-events/use-commands.ts';

/** What keyboards send: the sign and the place of the key. */
const keys = [
  ['n', 'KeyN'],
  ['N', 'KeyN'],
  ['f', 'KeyF'],
  ['l', 'KeyL'],
  ['l', 'KeyP'],
  ['H', 'KeyH'],
  ['h', 'KeyH'],
  [',', 'Comma'],
  ['b', 'KeyB'],
  ['д', 'KeyL'],
  ['т', 'KeyN'],
  ['р', 'KeyH'],
  ['б', 'Comma'],
  ['F1', 'F1'],
  ['Enter', 'Enter'],
  ['Dead', 'BracketLeft'],
] as const;
const yesNo = [false, true];

describe('the keys of the page', () => {
  it('mean what the menu means by them, on every system', () => {
    let commands = 0;
    for (const isMac of yesNo)
      for (const [key, code] of keys)
        for (const control of yesNo)
          for (const meta of yesNo)
            for (const alt of yesNo)
              for (const shift of yesNo) {
                const ofMenu = commandFor({ type: 'keyDown', key, code, control, meta, alt, shift }, isMac);
                const ofPage = commandOf(
                  { key, code, ctrlKey: control, metaKey: meta, altKey: alt, shiftKey: shift },
                  isMac,
                );
                expect(ofPage).toBe(ofMenu);
                if (ofPage) commands += 1;
              }
    expect(commands).toBeGreaterThan(0);
  });

  it('lock with Ctrl+L, and with the same key of a Russian keyboard', () => {
    const key = { ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
    expect(commandOf({ ...key, key: 'l', code: 'KeyL' }, false)).toBe('lock');
    expect(commandOf({ ...key, key: 'д', code: 'KeyL' }, false)).toBe('lock');
    expect(commandOf({ ...key, key: 'l', code: 'KeyL' }, true)).toBeNull();
  });
});
