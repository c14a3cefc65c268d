/**
 * The one session the page lives in: in memory only, new at every start, with a name nobody can guess. Clearing it is
 * part of every lock. What must never happen: a `persist:` partition, a cache on the disk.
 */
import { session } from 'electron';
import type { Session } from 'electron';
import { randomBytes } from 'node:crypto';
import { serveApp } from './app-protocol.ts';

export function setupPageSession(): Session {
  const made = session.fromPartition(`tend-${randomBytes(16).toString('hex')}`, { cache: false });
  serveApp(made);
  return made;
}

/** Everything the locked page could have left: databases, caches, the clipboard's own copies are not ours to clear. */
export async function clearPageSession(page: Session): Promise<void> {
  await Promise.all([
    page.clearStorageData(),
    page.clearCache(),
    page.clearAuthCache(),
    page.clearHostResolverCache(),
    page.clearCodeCaches({}),
  ]);
}
