/** What every group of settings is given: the values as they hold, and the way to change some of them. */
import type { Settings, SettingsPatch } from '../../hooks/settings/use-settings.ts';

export type SettingProps = {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
};
