import { describe, expect, it } from 'vitest';
import { commandFor } from '../../../../../electron/main/shortcuts.ts';
import { commandOf } from '../../../../../src/hooks/shell-events/use-commands.ts';

const keys = ['n', 'N', 'f', 'l', 'h', 'H', ',', 'b', 'д', 'F1', 'Enter', 'Dead'];
const codes = ['KeyN', 'KeyF', 'KeyL', 'KeyH', 'KeyB', 'Comma', 'F1', 'Enter'];
const yesNo = [false, true];

describe('the keys of the page', () => {
  it('mean what the menu means by them, on every system', () => {
    let commands = 0;
    for (const isMac of yesNo)
      for (const key of keys)
        for (const code of codes)
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
