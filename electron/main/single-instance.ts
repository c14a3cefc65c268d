/**
 * One Tend per profile: a second start brings the first one's window to the front and ends. The lock is Electron's, in
 * the profile folder. What must never happen: two main processes over the same journals.
 */
import { app, BrowserWindow } from 'electron';

/** False when another instance runs; then this one is already on its way out. */
export function setupSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  return true;
}
