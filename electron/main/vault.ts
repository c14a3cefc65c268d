/**
 * The vault process wired to the app: how it is forked, what its messages change in settings, when it counts as open.
 * What must never happen: this process learning what was written; it hears of unlocks and failures only.
 */
import { app, utilityProcess } from 'electron';
import type { BackupPlaces, VaultToMain } from '../contract/vault-main.ts';
import { log } from './log.ts';
import { builtFiles, journalsFolder } from './places.ts';
import type { SettingsStore } from './settings-store.ts';
import { VaultProcess } from './vault-process.ts';

/** All the vault needs from outside: the time zone, and what a system needs to start a program at all. */
const passedOn = ['TZ', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'SystemRoot', 'windir', 'TEMP', 'TMP'];

export type Vault = VaultProcess & { readonly isOpen: () => boolean };

export function setupVault(store: SettingsStore, places: () => BackupPlaces, onLost: () => void): Vault {
  let open = false;
  const heard = (message: VaultToMain): void => {
    if (message.type === 'unlocked') {
      open = true;
      store.forgetFailedUnlocks(message.journalId);
      store.noteVault(message.journalId, message.vaultId);
    }
    if (message.type === 'anchor-void') store.forgetAnchor(message.vaultId);
    if (message.type === 'anchor') store.keepAnchor(message.vaultId, message.anchor);
    if (message.type === 'deleted') store.forgetJournal(message.journalId);
    if (message.type === 'unlock-failed') {
      store.noteFailedUnlock(message.journalId, { count: message.count, lastAt: message.lastAt });
    }
  };
  const vault = new VaultProcess({
    fork: () => {
      open = false;
      return utilityProcess.fork(builtFiles.vault, [], {
        serviceName: 'Tend Vault',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: Object.fromEntries(passedOn.flatMap((name) => pick(name))),
      });
    },
    init: () => ({
      type: 'init',
      journalsDir: journalsFolder(),
      failedUnlocks: store.failedUnlocks,
      anchors: store.anchors,
      backups: places(),
      appVersion: app.getVersion(),
    }),
    onMessage: heard,
    onLost,
    kill: (pid) => {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        log('vault-gone-before-kill');
      }
    },
  });
  return Object.assign(vault, { isOpen: () => open });
}

function pick(name: string): [string, string][] {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value]];
}
