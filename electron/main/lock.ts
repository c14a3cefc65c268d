/**
 * The lock flow wired to Electron: the window's close button, a page or a vault that dies, and the native question when
 * words could not be saved. What must never happen: a window that closes around the flow; a crash that leaves the
 * vault open.
 */
import { app, dialog, powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import type { ClipboardKeeper } from './clipboard-keeper.ts';
import { crashCounter } from './crash-counter.ts';
import { FlushGate } from './flush-gate.ts';
import type { FlushWhy } from './flush-gate.ts';
import { sendToPage } from './ipc.ts';
import { LockFlow } from './lock-flow.ts';
import { log } from './log.ts';
import { coverUrl, pageUrl } from './page-files.ts';
import { loadPage, throwPageAway } from './page-life.ts';
import type { Vault } from './vault.ts';

export type Lock = {
  readonly flow: LockFlow;
  readonly gate: FlushGate;
  /** A page or a vault ended by itself: lock, and ask when it happens again and again. */
  readonly lost: (what: 'page-gone' | 'vault-gone') => void;
};

export function setupLock(window: BrowserWindow, vault: Vault, copies: ClipboardKeeper): Lock {
  const page = window.webContents;
  const gate = new FlushGate((event) => sendToPage(page, event));
  const flow = new LockFlow({
    flush: (why, patienceMs) => gate.ask(why, patienceMs),
    endVault: () => vault.end(),
    startVault: () => {
      vault.start();
    },
    throwPageAway: (force) => throwPageAway(window, force),
    loadPage: () => loadPage(window),
    clearClipboard: () => copies.clearIfOurs(),
    acceptLoss: (why, signal) => askAboutLoss(window, why, signal),
    stay: () => void sendToPage(page, { type: 'stay' }),
    destroyWindow: () => {
      window.destroy();
    },
  });
  const tooOften = crashCounter(4, 60_000);
  const lost = (what: 'page-gone' | 'vault-gone'): void => {
    gate.abandon();
    // Our own ending of the page during a lock arrives here too; the flow takes it as part of that lock.
    if (flow.isBusy) void flow.lock(what);
    else if (tooOften()) void askAfterCrashes(window, () => void flow.lock(what));
    else void flow.lock(what);
  };
  window.on('close', (event) => {
    event.preventDefault();
    void flow.close();
  });
  page.on('render-process-gone', (_event, { reason }) => {
    log('page-gone', { reason });
    lost('page-gone');
  });
  // about:blank asks nobody. Whatever is shown that is neither page nor cover counts as a page that is gone.
  page.on('did-navigate', (_event, address) => {
    if (address === pageUrl || address === coverUrl) return;
    log('page-left');
    lost('page-gone');
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  // The system waits a moment for this one (Linux, macOS); Windows tells the window instead.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    app.quit();
  });
  window.on('query-session-end', () => void flow.lock('suspend'));
  return { flow, gate, lost };
}

async function askAfterCrashes(window: BrowserWindow, again: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Tend',
    message: 'Tend keeps stopping.',
    detail: 'What was saved is safe on your disk. You can try again, or close Tend and start it anew.',
    buttons: ['Try again', 'Close Tend'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) window.destroy();
  else again();
}

async function askAboutLoss(window: BrowserWindow, why: FlushWhy, signal: AbortSignal): Promise<boolean> {
  const closing = why === 'close';
  const { response } = await dialog.showMessageBox(window, {
    signal,
    type: 'warning',
    title: 'Tend',
    message: 'Your latest words are not saved.',
    detail: closing
      ? 'Tend could not write them to the disk. If you close now, they are lost. Stay, and you can copy them or free some space.'
      : 'Tend could not write them to the disk. If you lock now, they are lost. Stay, and you can copy them or free some space.',
    buttons: ['Stay', closing ? 'Close without them' : 'Lock without them'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
