/**
 * The page's loads: the cover, the end of the old page's process, the fresh page. Clears the session between them.
 * What must never happen: a locked page's process that lives on, because its memory holds the text.
 */
import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from './log.ts';
import { coverUrl, pageUrl } from './page-files.ts';
import { clearPageSession } from './page-session.ts';

const goneWithinMs = 500;

export async function throwPageAway(window: BrowserWindow, force: boolean): Promise<void> {
  if (window.isDestroyed()) return;
  const contents = window.webContents;
  const before = contents.getOSProcessId();
  if (force && !contents.isCrashed()) contents.forcefullyCrashRenderer();
  if (contents.isDevToolsOpened()) contents.closeDevTools();
  // Another host is another site, and another site is another process: the old one has nothing left to show.
  await contents.loadURL(coverUrl);
  contents.navigationHistory.clear();
  await endProcess(before, contents.getOSProcessId());
  await clearPageSession(contents.session);
}

export async function loadPage(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return;
  await window.webContents.loadURL(pageUrl);
  window.webContents.navigationHistory.clear();
}

/** Chromium ends it by itself, as a rule at once; if not, we do. Only a renderer of ours is ever killed. */
async function endProcess(pid: number, current: number): Promise<void> {
  if (pid === 0 || pid === current) {
    if (pid !== 0) log('page-process-kept');
    return;
  }
  const until = performance.now() + goneWithinMs;
  while (isRenderer(pid)) {
    if (performance.now() > until) {
      log('page-process-killed');
      process.kill(pid, 'SIGKILL');
      return;
    }
    await sleep(10);
  }
}

const isRenderer = (pid: number): boolean =>
  app.getAppMetrics().some((metric) => metric.pid === pid && metric.type === 'Tab');
