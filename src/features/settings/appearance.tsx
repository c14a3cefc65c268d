/** Theme, size of the text, length of the lines, motion. Each choice holds at once. */
import type { ReactElement } from 'react';
import type { Settings } from '../../hooks/settings/use-settings.ts';
import { Section } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { SettingProps } from './setting.ts';
import styles from './settings.module.css';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const sizes = [
  { value: '0.9', label: 'Small' },
  { value: '1', label: 'Normal' },
  { value: '1.15', label: 'Large' },
  { value: '1.3', label: 'Larger' },
  { value: '1.5', label: 'Largest' },
] as const;
const widths = [
  { value: 'narrow', label: 'Short' },
  { value: 'medium', label: 'Medium' },
  { value: 'wide', label: 'Long' },
] as const;

export function Appearance({ settings, change }: SettingProps): ReactElement {
  return (
    <Section title="Appearance">
      <div className={styles['group']}>
        <RadioGroup
          label="Theme"
          value={settings.theme}
          onChange={(theme) => {
            change({ theme });
          }}
          options={themes}
          orientation="horizontal"
        />
        <div className={styles['pair']}>
          <Select
            label="Text size"
            value={String(settings.textSize)}
            onChange={(size) => {
              change({ textSize: Number(size) as Settings['textSize'] });
            }}
            options={sizes}
          />
          <Select
            label="Line length"
            value={settings.lineWidth}
            onChange={(lineWidth) => {
              change({ lineWidth });
            }}
            options={widths}
          />
        </div>
        <Switch
          isSelected={settings.reduceMotion === 'reduce'}
          onChange={(isReduced) => {
            change({ reduceMotion: isReduced ? 'reduce' : 'system' });
          }}
          description="Off follows the system."
        >
          Reduce motion
        </Switch>
      </div>
    </Section>
  );
}
