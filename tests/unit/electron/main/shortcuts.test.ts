import { describe, expect, it } from 'vitest';
import { commandFor } from '../../../../electron/main/shortcuts.ts';

const key = (text: string, more: Partial<Parameters<typeof commandFor>[0]> = {}) => ({
  type: 'keyDown',
  key: text,
  code: `Key${text.toUpperCase()}`,
  control: true,
  meta: false,
  alt: false,
  shift: false,
  ...more,
});

describe('keys that mean a command', () => {
  it.each([
    ['l', 'lock'],
    ['n', 'new-entry'],
    ['f', 'find'],
    [',', 'settings'],
  ])('Ctrl+%s', (letter, command) => {
    expect(commandFor(key(letter), false)).toBe(command);
    expect(commandFor(key(letter, { control: false, meta: true }), true)).toBe(command);
  });

  it('are Cmd on a Mac and Ctrl elsewhere, never the other', () => {
    expect(commandFor(key('l'), true)).toBeNull();
    expect(commandFor(key('l', { control: false, meta: true }), false)).toBeNull();
  });

  it('work by the place of the key on keyboards of another script', () => {
    expect(commandFor(key('д', { code: 'KeyL' }), false)).toBe('lock');
  });

  it('follow the letter where a Latin keyboard moves it', () => {
    expect(commandFor(key('l', { code: 'KeyP' }), false)).toBe('lock');
    expect(commandFor(key('n', { code: 'KeyL' }), false)).toBe('new-entry');
  });

  it('leave AltGr, plain letters and key-ups to the writing', () => {
    expect(commandFor(key('l', { alt: true }), false)).toBeNull();
    expect(commandFor(key('l', { control: false }), false)).toBeNull();
    expect(commandFor(key('l', { type: 'keyUp' }), false)).toBeNull();
    expect(commandFor(key('B', { shift: true }), false)).toBeNull();
  });

  it('hide the window and lock with shift and the key of the lock', () => {
    expect(commandFor(key('L', { shift: true }), false)).toBe('hide');
    expect(commandFor(key('Д', { code: 'KeyL', shift: true }), false)).toBe('hide');
  });

  it('open the hard day with shift and support with F1', () => {
    expect(commandFor(key('H', { shift: true }), false)).toBe('hard-day');
    expect(commandFor(key('F1', { control: false, code: 'F1' }), false)).toBe('support');
  });
});
