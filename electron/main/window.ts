/**
 * The one window and the one page in it. Keeps its bounds in settings.
 * What must never happen: a title other than "Tend", Node in the page, a page outside the sandbox, text in a thumbnail
 * where the system can prevent it.
 */
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Session } from 'electron';
import { builtFiles } from './places.ts';
import type { SettingsStore } from './settings-store.ts';
import { applyTheme } from './theme.ts';
import { windowColour } from './window-colours.ts';
import { fitWindow, smallestWindow } from './window-place.ts';

/** The system can hide a window from other programs here; on Linux the call does nothing. */
export const contentProtectionWorks = process.platform === 'darwin' || process.platform === 'win32';

export function setupWindow(store: SettingsStore, session: Session): BrowserWindow {
  applyTheme(store.settings.theme);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const place = fitWindow(
    store.windowPlace,
    [primary, ...others].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    x: place.x,
    y: place.y,
    width: place.width,
    height: place.height,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Tend',
    autoHideMenuBar: true,
    backgroundColor: windowColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      session,
      preload: builtFiles.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      disableDialogs: true,
      devTools: !app.isPackaged,
      v8CacheOptions: 'none',
      // The idle clock and the autosave must keep their pace in a covered window.
      backgroundThrottling: false,
    },
  });
  if (place.maximised) window.maximize();
  // Should the page never come, an empty window still says more than none.
  const late = setTimeout(() => window.emit('ready-to-show'), 5_000);
  window.once('ready-to-show', () => {
    clearTimeout(late);
    if (!window.isDestroyed()) window.show();
  });
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  followSettings(window, store);
  rememberPlace(window, store);
  return window;
}

function followSettings(window: BrowserWindow, store: SettingsStore): void {
  const paint = (): void => {
    if (!window.isDestroyed()) window.setBackgroundColor(windowColour(nativeTheme.shouldUseDarkColors));
  };
  window.setContentProtection(store.settings.contentProtection);
  nativeTheme.on('updated', paint);
  store.onChange((settings) => {
    if (window.isDestroyed()) return;
    applyTheme(settings.theme);
    window.setContentProtection(settings.contentProtection);
  });
}

function rememberPlace(window: BrowserWindow, store: SettingsStore): void {
  let timer: NodeJS.Timeout | null = null;
  const keep = (): void => {
    timer = null;
    if (window.isDestroyed()) return;
    store.keepWindowPlace({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  const soon = (): void => {
    timer ??= setTimeout(keep, 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', () => {
    if (timer) clearTimeout(timer);
    keep();
  });
}
