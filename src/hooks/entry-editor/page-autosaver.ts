/**
 * The one autosaver of the page, bound to the vault. It is flushed by locking and closing (the flush registry) and
 * whenever the window loses the person's attention. What must never happen: two autosavers on one page.
 */
import type { CallError } from '../../platform/contract.ts';
import type { Platform } from '../platform/platform.ts';
import { Autosaver } from './autosaver.ts';

export type SaveFailure = CallError<'entry.save'>;
export type PageAutosaver = Autosaver<SaveFailure>;
export type AutosaverPlatform = Pick<Platform, 'vault' | 'clock' | 'flush'>;

const byVault = new WeakMap<object, PageAutosaver>();

export function autosaverOf({ vault, clock, flush }: AutosaverPlatform): PageAutosaver {
  const existing = byVault.get(vault);
  if (existing) return existing;
  const saver: PageAutosaver = new Autosaver({
    save: (id, patch) => vault.call('entry.save', { id, patch }),
    now: clock.now,
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    bug: { kind: 'bug' },
  });
  byVault.set(vault, saver);
  flush.register(() => saver.flush());
  // Leaving the window is the moment a lock, a sleep or a switched-off machine may follow.
  const flushAll = (): void => {
    void saver.flush();
  };
  globalThis.addEventListener?.('blur', flushAll);
  globalThis.addEventListener?.('pagehide', flushAll);
  globalThis.document?.addEventListener('visibilitychange', flushAll);
  return saver;
}
