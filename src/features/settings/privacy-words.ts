/** The choices and sentences of *Locking and privacy*. They promise no more than the system keeps. */
import type { AboutApp } from '../../hooks/app-info/use-app-info.ts';

export const never = 'never';
const idleChoices: readonly number[] = [1, 2, 5, 10, 15, 30, 60];

const minutes = (n: number): string =>
  n === 1 ? 'After 1 minute' : n === 60 ? 'After 1 hour' : `After ${n} minutes`;

/** The choices offered, with the one that holds among them even when it is none of ours. */
export function idleOptions(current: number | null): readonly { value: string; label: string }[] {
  const all = current === null || idleChoices.includes(current) ? idleChoices : [...idleChoices, current];
  return [
    ...[...all].sort((a, b) => a - b).map((n) => ({ value: String(n), label: minutes(n) })),
    { value: never, label: 'Never' },
  ];
}

/** What locks besides time, and what the system doesn't tell. */
export function lockWords(about: AboutApp): string {
  const key = about.platform === 'darwin' ? 'Cmd+Shift+L' : 'Ctrl+Shift+L';
  const hides = `${key} hides the window and locks at once, from anywhere in Tend.`;
  const sleep = 'The journal also locks when the computer goes to sleep';
  return about.platform === 'linux'
    ? `${sleep}. Linux doesn’t tell Tend when its own lock screen comes, so then only the time above locks. ${hides}`
    : `${sleep}, when its own lock screen comes and when another person signs in. ${hides}`;
}

/** What is true of every lock. */
export const noLockHelps =
  'Locking ends the part of Tend that holds the key and the page that shows your words, and takes from the clipboard what was copied here. No lock helps against a program that watches this computer while the journal is open, against somebody who sees the screen or the keys you press, or against being made to open it.';

export function captureWords(about: AboutApp): string {
  if (!about.contentProtectionWorks)
    return 'This system has no way to keep other programs from capturing a window, so this has no effect here.';
  return about.platform === 'darwin'
    ? 'Asks the system to leave this window out of screenshots and recordings. Newer versions of macOS let some programs capture it all the same.'
    : 'Asks the system to leave this window out of screenshots and recordings. It can’t stop a camera.';
}
