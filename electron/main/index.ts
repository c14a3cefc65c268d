/**
 * The main process: a list of what is set up, in order. It passes the vault's port on and sees settings, paths and
 * events of the system, never a word of a journal. Everything before `ready` forbids; everything after builds.
 */
import { app, clipboard } from 'electron';
import { setTimeout as sleep } from 'node:timers/promises';
import { setupAppScheme } from './app-protocol.ts';
import { backupPlaces } from './backup-places.ts';
import { ClipboardKeeper } from './clipboard-keeper.ts';
import { setupContextMenu } from './context-menu.ts';
import { setupHardening } from './hardening.ts';
import { sendToPage, setupIpc } from './ipc.ts';
import { setupLockTriggers } from './lock-triggers.ts';
import { setupLock } from './lock.ts';
import { setupLog } from './log.ts';
import { setupMenu } from './menu.ts';
import { setupNavigationGuards } from './navigation-guard.ts';
import { setupPageSession } from './page-session.ts';
import { emptySessionFolder, setupPlaces } from './places.ts';
import { printPage } from './print.ts';
import { setupReminders } from './reminder-notice.ts';
import { setupSessionGuards } from './session-guard.ts';
import { saveElsewhere } from './save-elsewhere.ts';
import { setupSettings } from './settings.ts';
import { shellHandlers } from './shell-calls.ts';
import { setupSingleInstance } from './single-instance.ts';
import { setupVaultPort } from './vault-port.ts';
import { setupVault } from './vault.ts';
import type { Vault } from './vault.ts';
import { setupWindow } from './window.ts';

setupLog();
setupPlaces();
setupHardening();
setupAppScheme();
if (setupSingleInstance()) {
  emptySessionFolder();
  setupSessionGuards();
  setupNavigationGuards();
  void app.whenReady().then(start);
}

function start(): void {
  const settings = setupSettings();
  const window = setupWindow(settings, setupPageSession());
  const page = window.webContents;
  const backups = backupPlaces(window, settings, (places) => vault.tellPlaces(places));
  const vault: Vault = setupVault(settings, backups.places, () => {
    lost('vault-gone');
  });
  const copies = new ClipboardKeeper({
    read: () => clipboard.readText(),
    clear: () => clipboard.clear(),
    settle: () => sleep(150),
  });
  const copied = (): void => void copies.note();
  const { flow, gate, lost } = setupLock(window, vault, copies);
  const activity = setupLockTriggers(window, settings, vault.isOpen, (reason) => void flow.lock(reason));
  // Out of sight first: what is hidden can wait for its lock.
  const hide = (): void => {
    window.minimize();
    if (vault.isOpen()) void flow.lock('hidden');
  };
  const reminders = setupReminders(window, settings, vault.isOpen);
  const handlers = shellHandlers(settings, backups, {
    lock: () => void flow.lock('person'),
    flushed: (clean) => {
      gate.answered(clean);
    },
    active: activity.note,
    copied,
    hide,
    saveElsewhere: (text) => saveElsewhere(window, text),
    print: () => printPage(page),
    reminders,
  });
  setupIpc(page, handlers);
  setupVaultPort(page, vault);
  setupMenu(window, settings, (command) => {
    if (command === 'lock') void (vault.isOpen() && flow.lock('person'));
    else if (command === 'hide') hide();
    else sendToPage(page, { type: 'menu', command });
  });
  setupContextMenu(window, copied);
  settings.onChange((changed) => {
    sendToPage(page, { type: 'settings', settings: changed });
  });
  void flow.open();
}
