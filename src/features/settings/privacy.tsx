/** When the journal locks by itself, and whether other programs may capture the window. */
import type { ReactElement } from 'react';
import { useAppInfo } from '../../hooks/app-info/use-app-info.ts';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { captureWords, idleOptions, lockWords, never, noLockHelps } from './privacy-words.ts';
import type { SettingProps } from './setting.ts';
import styles from './settings.module.css';

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
        <div className={styles['words']}>
          {about && <p>{lockWords(about)}</p>}
          <p>{noLockHelps}</p>
        </div>
      </div>
    </Section>
  );
}
