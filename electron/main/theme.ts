/**
 * The window's own colour in both themes, painted before the page is: the page's own `--page` token (a test compares them), so that
 * nothing flashes. Pure but for telling Electron which theme was chosen.
 */
import { nativeTheme } from 'electron';
import type { Settings } from '../contract/shell.ts';

export const windowColours = { light: '#f6f1e7', dark: '#1b1815' } as const;

export const windowColour = (dark: boolean): string => (dark ? windowColours.dark : windowColours.light);

export function applyTheme(theme: Settings['theme']): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}
