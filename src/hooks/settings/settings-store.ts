/**
 * The app's settings as this page knows them: asked for once, then kept in step by the main process. Holds nothing
 * a person wrote. What must never happen: a choice taken back by what the main process said of an earlier one.
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

export function createSettingsStore(shell: Pick<Shell, 'call' | 'onEvent'>): SettingsStore {
  const value = createStore<Settings | null>(null);
  let known: Settings | null = null;
  /** Changes on their way, shown already, in their order. */
  let asked: readonly SettingsPatch[] = [];
  const show = (): void => {
    if (known) value.set(asked.reduce<Settings>((settings, patch) => ({ ...settings, ...patch }), known));
  };
  shell.onEvent((event) => {
    if (event.type !== 'settings') return;
    known = event.settings;
    show();
  });
  void shell.call('settings.get', undefined).then((settings) => {
    known ??= settings;
    show();
  });
  return {
    value,
    async change(patch) {
      asked = [...asked, patch];
      show();
      try {
        known = await shell.call('settings.set', patch);
      } finally {
        asked = asked.filter((other) => other !== patch);
        show();
      }
    },
  };
}
