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

export function captureWords(about: AboutApp): string {
  if (!about.contentProtectionWorks)
    return 'This system has no way to keep other programs from capturing a window, so this has no effect here.';
  return about.platform === 'darwin'
    ? 'Asks the system to leave this window out of screenshots and recordings. Newer versions of macOS let some programs capture it all the same.'
    : 'Asks the system to leave this window out of screenshots and recordings. It can’t stop a camera.';
}
