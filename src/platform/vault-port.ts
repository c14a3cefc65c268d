/**
 * Gets the MessagePort to the vault process: asks the preload for it and waits for the one window message that
 * carries it. Only a message of this very window counts; a port is taken once.
 */
import type { TendBridge } from './contract.ts';

/** Equal to `vaultPortMessage` of the contract (a test compares them); a value import would bring its schemas along. */
export const vaultPortMessage = 'tend-vault-port';

export function receiveVaultPort(page: Window, bridge: TendBridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent): void => {
      const port = event.ports[0];
      if (event.source !== page || event.data !== vaultPortMessage || !port) return;
      page.removeEventListener('message', onMessage);
      resolve(port);
    };
    page.addEventListener('message', onMessage);
    bridge.requestVaultPort();
  });
}
