/** Puts the chosen theme, text size, line width and motion on the root element, where the styles read them. */
import { useEffect } from 'react';
import { useSettings } from '../hooks/settings/use-settings.ts';
import './appearance.css';

export function useAppearance(): void {
  const { settings } = useSettings();
  useEffect(() => {
    if (!settings) return;
    const { dataset, style } = document.documentElement;
    dataset['theme'] = settings.theme;
    dataset['lineWidth'] = settings.lineWidth;
    dataset['motion'] = settings.reduceMotion;
    style.setProperty('--text-scale', String(settings.textSize));
  }, [settings]);
}
