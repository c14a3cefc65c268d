/**
 * The entry of the vault process, forked by the main process as a utility process: binds Electron's ports to the
 * vault, which itself knows nothing of Electron. Nothing is stored here.
 * What must never happen: anything but ids and kinds on standard output; living on after the main process is gone.
 */
import type { MessageEvent, MessagePortMain, ParentPort } from 'electron';
import type { MainToVault, VaultToMain } from '../contract/vault-main.ts';
import { readySodium } from './crypto/sodium.ts';
import { VaultProcess } from './service/vault-process.ts';
import type { PagePort } from './service/vault-process.ts';
import { realPorts } from './session/session-ports.ts';

const { parentPort } = process as { readonly parentPort?: ParentPort };
if (parentPort === undefined) throw new Error('The vault runs only as a utility process');

const vault = new VaultProcess({
  ports: realPorts,
  tellMain: (event: VaultToMain) => {
    parentPort.postMessage(event);
  },
  exit: () => process.exit(0),
  logBug: (where) => {
    process.stderr.write(`vault: a bug in ${where}\n`);
  },
});

parentPort.on('message', ({ data, ports }: MessageEvent) => {
  const [port] = ports;
  vault.fromMain(data as MainToVault, port === undefined ? null : pagePort(port));
});

// compiles while the person types the passphrase
void readySodium();

function pagePort(port: MessagePortMain): PagePort {
  return {
    post: (message) => {
      port.postMessage(message);
    },
    listen: (listener) => {
      port.on('message', ({ data }) => {
        listener(data);
      });
      port.start();
    },
    close: () => {
      port.close();
    },
  };
}
