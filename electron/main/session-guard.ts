/**
 * What every session is refused, the page's and any other that Electron makes: permissions, devices, downloads, the
 * spellchecker and its dictionary download, and every request that isn't app://. Stores nothing.
 * What must never happen: a session that exists without these (Electron's default is to grant everything).
 */
import { app, session } from 'electron';
import type { Session } from 'electron';
import { log } from './log.ts';
import { pageOrigin } from './page-files.ts';

/** Copying the recovery key needs this one, and only for our own page. Reading the clipboard is never granted. */
const granted = 'clipboard-sanitized-write';

/** Schemes that reach nothing outside. `devtools:` and `chrome:` are answered by Chromium itself, in development. */
const inside = app.isPackaged ? ['app:', 'blob:'] : ['app:', 'blob:', 'devtools:', 'chrome:'];

export function setupSessionGuards(): void {
  app.on('session-created', guardSession);
  // The default session exists before anyone can listen; nothing lives in it, and the spellchecker would start there.
  void app.whenReady().then(() => {
    guardSession(session.defaultSession);
  });
}

function guardSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permission === granted && originOf(details.requestingUrl) === pageOrigin);
  });
  guarded.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === granted && originOf(origin) === pageOrigin,
  );
  guarded.setDevicePermissionHandler(() => false);
  guarded.setUSBProtectedClassesHandler?.(() => []);
  guarded.setBluetoothPairingHandler?.((_details, answer) => {
    answer({ confirmed: false });
  });
  guarded.setDisplayMediaRequestHandler(null);
  for (const choice of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    guarded.on(choice as 'select-hid-device', (event) => {
      event.preventDefault();
    });
  }
  guarded.on('will-download', (event) => {
    event.preventDefault();
    log('download-refused');
  });
  guarded.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !inside.some((scheme) => details.url.startsWith(scheme));
    if (cancel) log('request-refused', { scheme: details.url.split(':', 1)[0]?.toLowerCase() ?? '' });
    answer({ cancel });
  });
  refuseSpellchecker(guarded);
}

/** With `spellcheck: false` alone Chromium still asks for a dictionary; an empty list of languages stops it. */
function refuseSpellchecker(guarded: Session): void {
  guarded.setSpellCheckerEnabled(false);
  if (process.platform !== 'darwin') guarded.setSpellCheckerLanguages([]);
}

function originOf(address: string): string | null {
  return /^(app:\/\/[a-z]+)(?:\/|$)/.exec(address)?.[1] ?? null;
}
