/** The app's settings (theme, text, lock choices) and how to change them. Null only in the first instant of a page. */
import { useSyncExternalStore } from 'react';
import type { Settings, SettingsPatch } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { Settings, SettingsPatch };

export function useSettings(): {
  readonly settings: Settings | null;
  readonly set: (patch: SettingsPatch) => Promise<void>;
} {
  const { settings } = usePlatform();
  const value = useSyncExternalStore(settings.value.subscribe, settings.value.get);
  return { settings: value, set: settings.change };
}
