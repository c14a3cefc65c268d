/** Tells Electron which theme was chosen, so that the window, native dialogs and the page's media queries agree. */
import { nativeTheme } from 'electron';
import type { Settings } from '../contract/shell.ts';

export function applyTheme(theme: Settings['theme']): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}
