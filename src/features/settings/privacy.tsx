/** When the journal locks by itself, and whether other programs may capture the window. */
import type { ReactElement } from 'react';
import { useAppInfo } from '../../hooks/app-info/use-app-info.ts';
import type { AboutApp } from '../../hooks/app-info/use-app-info.ts';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { SettingProps } from './setting.ts';
import styles from './settings.module.css';

const never = 'never';
const idleChoices: readonly number[] = [1, 2, 5, 10, 15, 30, 60];

const minutes = (n: number): string =>
  n === 1 ? 'After 1 minute' : n === 60 ? 'After 1 hour' : `After ${n} minutes`;

/** The choices offered, with the one that holds among them even when it is none of ours. */
export function idleOptions(current: number | null): readonly { value: string; label: string }[] {
  const all = current === null || idleChoices.includes(current) ? idleChoices : [...idleChoices, current];
  return [
    ...[...all].sort((a, b) => a - b).map((n) => ({ value: String(n), label: minutes(n) })),
    { value: never, label: 'Never' },
  ];
}

export function captureWords(about: AboutApp): string {
  if (!about.contentProtectionWorks)
    return 'This system has no way to keep other programs from capturing a window, so this has no effect here.';
  return about.platform === 'darwin'
    ? 'Asks the system to leave this window out of screenshots and recordings. Newer versions of macOS let some programs capture it all the same.'
    : 'Asks the system to leave this window out of screenshots and recordings. It can’t stop a camera.';
}

export function Privacy({ settings, change }: SettingProps): ReactElement {
  const { about } = useAppInfo();
  return (
    <Section title="Locking and privacy">
      <div className={styles['group']}>
        <div className={styles['pair']}>
          <Select
            label="Lock when nothing is done"
            value={settings.idleMinutes === null ? never : String(settings.idleMinutes)}
            onChange={(choice) => {
              change({ idleMinutes: choice === never ? null : Number(choice) });
            }}
            options={idleOptions(settings.idleMinutes)}
          />
        </div>
        <Switch
          isSelected={settings.lockOnMinimise}
          onChange={(lockOnMinimise) => {
            change({ lockOnMinimise });
          }}
          description="It also locks when the computer goes to sleep."
        >
          Lock when the window is minimised
        </Switch>
        {about && (
          <Switch
            isSelected={settings.contentProtection && about.contentProtectionWorks}
            isDisabled={!about.contentProtectionWorks}
            onChange={(contentProtection) => {
              change({ contentProtection });
            }}
            description={captureWords(about)}
          >
            Hide the window from screen capture
          </Switch>
        )}
      </div>
    </Section>
  );
}
