/**
 * A vault process for tests that kill it: the real `VaultProcess` with real files in a plain Node child, the
 * parent playing main and page over Node's own channel. Built by `vault-child-process.ts`.
 */
import type { MainToVault } from '../../electron/contract/vault-main.ts';
import { VaultProcess } from '../../electron/vault/service/vault-process.ts';
import { fastPorts } from './vault-process.ts';

export type ToChild =
  { readonly to: 'main'; readonly message: MainToVault } | { readonly to: 'page'; readonly message: unknown };

let toPage: (message: unknown) => void = () => undefined;
const vault = new VaultProcess({
  ports: fastPorts,
  tellMain: (message) => process.send?.({ from: 'main', message }),
  exit: () => process.exit(0),
  logBug: (where) => {
    process.stderr.write(`${where}\n`);
  },
});

process.on('message', (sent: ToChild) => {
  if (sent.to === 'page') toPage(sent.message);
  else if (sent.message.type === 'connect') {
    vault.fromMain(sent.message, {
      post: (message) => process.send?.({ from: 'page', message }),
      listen: (listener) => {
        toPage = listener;
      },
      close: () => undefined,
    });
  } else vault.fromMain(sent.message, null);
});
process.on('disconnect', () => process.exit(0));
