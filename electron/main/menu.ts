/**
 * The application menu. Its words never change with what is open. Stores nothing but the text size (settings).
 * What must never happen: a title, a name or a recent file in a menu; reload or developer tools in a released app.
 */
import { app, Menu } from 'electron';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract/shell.ts';
import type { SettingsStore } from './settings-store.ts';
import { accelerators, commandFor } from './shortcuts.ts';
import { nextSize } from './text-size.ts';

const isMac = process.platform === 'darwin';
export function setupMenu(
  window: BrowserWindow,
  store: SettingsStore,
  run: (command: MenuCommand) => void,
): void {
  const item = (label: string, command: MenuCommand): MenuItemConstructorOptions => ({
    label,
    accelerator: accelerators[command],
    click: () => {
      run(command);
    },
  });
  const size = (label: string, accelerator: string, step: -1 | 0 | 1): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => void store.change({ textSize: nextSize(store.settings.textSize, step) }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    {
      label: isMac ? 'Tend' : '&Journal',
      submenu: [
        ...(isMac ? [{ role: 'about' as const }, separator] : []),
        item('New Entry', 'new-entry'),
        item('Find…', 'find'),
        item('Hard Day', 'hard-day'),
        separator,
        item('Settings…', 'settings'),
        item('Lock', 'lock'),
        item('Hide and Lock', 'hide'),
        separator,
        ...(isMac ? [{ role: 'hide' as const }, { role: 'hideOthers' as const }, separator] : []),
        { role: 'quit', label: isMac ? 'Quit Tend' : 'Quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle', label: 'Paste as Plain Text' },
        separator,
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        size('Larger Text', 'CommandOrControl+=', 1),
        size('Smaller Text', 'CommandOrControl+-', -1),
        size('Usual Text Size', 'CommandOrControl+0', 0),
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' as const }]),
      ],
    },
    { label: '&Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
    { label: '&Help', role: 'help', submenu: [item('Support', 'support')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  window.webContents.on('before-input-event', (event, key) => {
    const command = commandFor(key, isMac);
    if (!command) return;
    event.preventDefault();
    if (!key.isAutoRepeat) run(command);
  });
}
