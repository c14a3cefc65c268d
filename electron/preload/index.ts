/**
 * The bridge between the page and the main process: exactly `TendBridge`, frozen, as `window.tend`. Runs sandboxed.
 * Stores nothing. What must never happen: a channel the page can choose freely, an Electron object handed to the page.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { ShellCallName, ShellEvent, TendBridge, vaultPortMessage } from '../contract/shell.ts';

/** The compiler compares it with the contract's; importing the value would bring the contract's schemas along. */
const portMessage: typeof vaultPortMessage = 'tend-vault-port';

declare const window: {
  postMessage(message: string, origin: string, transfer: readonly unknown[]): void;
  readonly location: { readonly origin: string };
};

const calls: { readonly [N in ShellCallName]: true } = {
  'journals.list': true,
  'journals.register': true,
  'journals.known': true,
  'backups.folder': true,
  'backups.chooseFolder': true,
  'backups.useOwnFolder': true,
  'backups.openFolder': true,
  'backups.chooseFile': true,
  'copy.chooseFile': true,
  'settings.get': true,
  'settings.set': true,
  'app.about': true,
  'app.openDataFolder': true,
  'lock.request': true,
  'lock.flushed': true,
  'text.saveElsewhere': true,
  'lock.hide': true,
  'clipboard.copied': true,
  'page.print': true,
  'activity.ping': true,
  'reminders.waiting': true,
  'reminders.answer': true,
};

const bridge: TendBridge = {
  call: (name, args) => {
    if (!Object.hasOwn(calls, name)) return Promise.reject(new Error('invalid-call'));
    return ipcRenderer.invoke(`tend:${name}`, args);
  },
  onEvent: (listener) => {
    const heard = (_: unknown, event: ShellEvent): void => {
      listener(event);
    };
    ipcRenderer.on('tend:event', heard);
    return () => {
      ipcRenderer.off('tend:event', heard);
    };
  },
  requestVaultPort: () => {
    ipcRenderer.send('tend:vault-port');
  },
};

// The page listens for this one message; the port goes over by transfer, the only way it can.
ipcRenderer.on('tend:vault-port', (event) => {
  window.postMessage(portMessage, window.location.origin, event.ports);
});

contextBridge.exposeInMainWorld('tend', Object.freeze(bridge));
