/**
 * Reminders wired to Electron: the look every few seconds, the system's notification, the window that comes to the
 * front. What must never happen: other words than these in the notification.
 */
import { Notification } from 'electron';
import type { BrowserWindow } from 'electron';
import { systemZone } from '../../src/lib/weekly-times.ts';
import { sendToPage } from './ipc.ts';
import { describeError, log } from './log.ts';
import { Reminders } from './reminders.ts';
import type { SettingsStore } from './settings-store.ts';

const lookEveryMs = 5_000;
const words = { title: 'Tend', body: 'Time for your check-in?' } as const;

export function setupReminders(
  window: BrowserWindow,
  store: SettingsStore,
  isOpen: () => boolean,
): Reminders {
  // Kept, or the garbage collector takes its click handler away.
  let shown: Notification | null = null;
  const takeAway = (): void => {
    shown?.close();
    shown = null;
  };
  const reminders: Reminders = new Reminders({
    now: () => Date.now(),
    zone: systemZone,
    settings: () => store.settings.reminders,
    isOpen,
    isWatched: () => isOpen() && !window.isDestroyed() && window.isFocused(),
    tellPage: (waiting) => void sendToPage(window.webContents, { type: 'reminder', waiting }),
    notify: () => {
      takeAway();
      shown = show(
        () => {
          comeToFront(window);
          reminders.pressed();
        },
        () => reminders.answered('later'),
      );
    },
    takeNotificationAway: takeAway,
  });
  const timer = setInterval(() => {
    reminders.look();
  }, lookEveryMs);
  window.once('closed', () => {
    clearInterval(timer);
    takeAway();
  });
  return reminders;
}

/** null where the system shows none. Only macOS knows a second button. */
function show(onClick: () => void, onLater: () => void): Notification | null {
  try {
    if (!Notification.isSupported()) return null;
    const notification = new Notification({ ...words, actions: [{ type: 'button', text: 'Later' }] });
    notification.on('click', onClick);
    notification.on('action', onLater);
    notification.show();
    return notification;
  } catch (error) {
    log('notification-not-shown', describeError(error));
    return null;
  }
}

function comeToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
