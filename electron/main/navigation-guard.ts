/**
 * No page leads anywhere: every navigation, redirect, frame, new window and webview a page asks for is refused, in
 * every web contents there will ever be. Main's own loads (lock, unlock) don't pass through here. Stores nothing.
 * What must never happen: a second window, a foreign document in ours.
 */
import { app, BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import { offerToOpen } from './external-links.ts';
import { log } from './log.ts';

export function setupNavigationGuards(): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
}

function guardContents(contents: WebContents): void {
  // Comes before `will-navigate`, for every frame; once refused here nothing else is asked.
  contents.on('will-frame-navigate', (details) => {
    details.preventDefault();
    log('navigation-refused');
    if (details.isMainFrame) offer(contents, details.url);
  });
  contents.on('will-navigate', (details) => {
    details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
    log('redirect-refused');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log('webview-refused');
  });
  contents.setWindowOpenHandler(({ url }) => {
    log('window-refused');
    offer(contents, url);
    return { action: 'deny' };
  });
}

function offer(contents: WebContents, address: string): void {
  const window = BrowserWindow.fromWebContents(contents);
  if (window && /^(?:https?|mailto):/i.test(address)) void offerToOpen(window, address);
}
