/**
 * What locks an open journal without being asked: being left alone, sleep, the system's lock screen, another user, a
 * minimised window, a clock that jumps. Events may come twice; the flow doesn't mind.
 * What must never happen: a lock screen that resets itself while someone types a passphrase (only an open journal locks).
 */
import { powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import { idleDecision } from './idle.ts';
import type { Instant } from './idle.ts';
import type { LockReason } from './lock-flow.ts';
import type { SettingsStore } from './settings-store.ts';

const lookEveryMs = 5_000;

/** These also come to a pointer at rest when another window appears or goes; the page tells of real movement. */
const pointerOnly: ReadonlySet<string> = new Set(['mouseMove', 'mouseEnter', 'mouseLeave']);

export type Activity = { readonly note: () => void };

export function setupLockTriggers(
  window: BrowserWindow,
  store: SettingsStore,
  isOpen: () => boolean,
  lock: (reason: LockReason) => void,
): Activity {
  const lockIfOpen = (reason: LockReason): void => {
    if (isOpen()) lock(reason);
  };
  powerMonitor.on('suspend', () => lockIfOpen('suspend'));
  powerMonitor.on('lock-screen', () => lockIfOpen('lock-screen'));
  powerMonitor.on('user-did-resign-active', () => lockIfOpen('switched-user'));
  const hidden = (): void => {
    if (store.settings.lockOnMinimise) lockIfOpen('minimised');
  };
  window.on('minimize', hidden);
  window.on('hide', hidden);

  let lastActivity = instant();
  let lastLook = instant();
  const note = (): void => {
    lastActivity = instant();
  };
  window.webContents.on('input-event', (_event, { type }) => {
    if (!pointerOnly.has(type)) note();
  });
  const timer = setInterval(() => {
    const now = instant();
    const reason = idleDecision(now, lastActivity, lastLook, store.settings.idleMinutes);
    lastLook = now;
    if (reason) lockIfOpen(reason);
  }, lookEveryMs);
  window.once('closed', () => {
    clearInterval(timer);
  });
  return { note };
}

const instant = (): Instant => ({ wall: Date.now(), steady: performance.now() });
