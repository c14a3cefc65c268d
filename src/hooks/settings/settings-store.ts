/**
 * The app's settings as this page knows them: asked for once, then kept in step by the main process. Holds nothing
 * a person wrote.
 */
import type { Settings, SettingsPatch } from '../../platform/contract.ts';
import type { Shell } from '../../platform/shell.ts';
import { createStore } from '../../platform/store.ts';
import type { Store } from '../../platform/store.ts';

export type SettingsStore = {
  /** null until they have arrived. */
  readonly value: Store<Settings | null>;
  readonly change: (patch: SettingsPatch) => Promise<void>;
};

export function createSettingsStore(shell: Shell): SettingsStore {
  const value = createStore<Settings | null>(null);
  shell.onEvent((event) => {
    if (event.type === 'settings') value.set(event.settings);
  });
  void shell.call('settings.get', undefined).then((settings) => {
    if (value.get() === null) value.set(settings);
  });
  return {
    value,
    async change(patch) {
      const before = value.get();
      // Shown at once; the answer of the main process is what holds.
      if (before) value.set({ ...before, ...patch });
      value.set(await shell.call('settings.set', patch));
    },
  };
}
