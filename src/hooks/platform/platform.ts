/**
 * Everything the page is connected to, made once per page load by the composition root and handed down by one
 * context. What must never happen: a second replica or a second port on the same page.
 */
import { createClipboard } from '../../platform/clipboard.ts';
import type { Clipboard } from '../../platform/clipboard.ts';
import { createClock } from '../../platform/clock.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TendBridge } from '../../platform/contract.ts';
import { createFlushRegistry } from '../../platform/flush.ts';
import type { FlushRegistry } from '../../platform/flush.ts';
import { pageIds } from '../../platform/ids.ts';
import type { Ids } from '../../platform/ids.ts';
import { createShell } from '../../platform/shell.ts';
import type { Shell } from '../../platform/shell.ts';
import { createVaultClient } from '../../platform/vault-client.ts';
import type { PortLike, VaultClient } from '../../platform/vault-client.ts';
import { createReplica } from '../../replica/replica.ts';
import type { Replica } from '../../replica/replica.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { createVaultSession } from '../vault-session/session-store.ts';
import type { VaultSession } from '../vault-session/session-store.ts';

export type Platform = {
  readonly vault: VaultClient;
  readonly shell: Shell;
  readonly clipboard: Clipboard;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly flush: FlushRegistry;
  readonly replica: Replica;
  readonly settings: SettingsStore;
  readonly session: VaultSession;
};

export function createPlatform(bridge: TendBridge, port: Promise<PortLike>): Platform {
  const shell = createShell(bridge);
  const vault = createVaultClient(port);
  const replica = createReplica();
  vault.onFeed((batch) => {
    void replica.applyFeed(batch);
  });
  return {
    vault,
    shell,
    clipboard: createClipboard(shell),
    clock: createClock(),
    ids: pageIds,
    flush: createFlushRegistry(),
    replica,
    settings: createSettingsStore(shell),
    session: createVaultSession(vault, shell, port),
  };
}
