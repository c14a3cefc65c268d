import { describe, expect, it } from 'vitest';
import { vaultPortMessage as ofContract } from '../../../../electron/contract/shell.ts';
import { receiveVaultPort, vaultPortMessage } from '../../../../src/platform/vault-port.ts';

type Listener = (event: { source: unknown; data: unknown; ports: readonly unknown[] }) => void;

function fakePage() {
  const listeners = new Set<Listener>();
  const page = {
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
  };
  return {
    page: page as unknown as Window,
    say: (event: { source: unknown; data: unknown; ports: readonly unknown[] }) => {
      for (const listener of listeners) listener(event);
    },
    listeners,
  };
}

describe('receiving the port to the vault', () => {
  it('uses the name of the contract', () => {
    expect(vaultPortMessage).toBe(ofContract);
  });

  it('listens before it asks, takes one port, and takes it only from this window', async () => {
    const { page, say, listeners } = fakePage();
    let listenedWhenAsked = 0;
    const received = receiveVaultPort(page, {
      call: () => Promise.reject(new Error('not used')),
      onEvent: () => () => undefined,
      requestVaultPort: () => {
        listenedWhenAsked = listeners.size;
      },
    });
    say({ source: {}, data: vaultPortMessage, ports: ['foreign'] });
    say({ source: page, data: 'something else', ports: ['other'] });
    say({ source: page, data: vaultPortMessage, ports: [] });
    say({ source: page, data: vaultPortMessage, ports: ['ours'] });
    expect(await received).toBe('ours');
    expect(listenedWhenAsked).toBe(1);
    expect(listeners.size).toBe(0);
  });
});
