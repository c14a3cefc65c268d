/**
 * Hands each page load one port to one fresh vault. Stores nothing.
 * What must never happen: a second port in the same load, or a page that gets the port of a vault another page opened.
 */
import { MessageChannelMain } from 'electron';
import type { WebContents, WebFrameMain } from 'electron';
import { onVaultPortRequest } from './ipc.ts';
import { log } from './log.ts';
import type { Vault } from './vault.ts';

export function setupVaultPort(page: WebContents, vault: Vault): void {
  let served = false;
  page.on('did-navigate', () => {
    served = false;
  });
  const serve = async (frame: WebFrameMain): Promise<void> => {
    if (served) return log('second-port-refused');
    served = true;
    if (vault.isConnected) {
      // A page load that main didn't start (a reload in development): its vault must be a locked one.
      await vault.end();
    }
    vault.start();
    const { port1, port2 } = new MessageChannelMain();
    if (vault.connect(port1)) frame.postMessage('tend:vault-port', null, [port2]);
    else log('no-vault-for-port');
  };
  onVaultPortRequest(page, (frame) => void serve(frame));
}
