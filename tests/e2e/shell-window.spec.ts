/** The window, its menu and the settings that change them. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, launch, test, unlockTestVault } from '../support/shell-app.ts';
import type { SeenWindow } from '../support/shell-app.ts';
import type { ElectronApplication, Page } from '@playwright/test';

const events = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => [...(window as unknown as SeenWindow).seen.events]);
const press = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    const item = items.find((one) => one.label === wanted);
    if (!item) throw new Error('no such item');
    (item.click as () => void)();
  }, label);

test('the menu holds the same words whatever is open, and sends commands to the page', async ({ start }) => {
  const { app, page } = await start();
  const labels = (): Promise<string[]> =>
    app.evaluate(
      ({ Menu }) =>
        Menu.getApplicationMenu()?.items.flatMap((item) => [
          item.label,
          ...(item.submenu?.items ?? []).map((one) => one.label),
        ]) ?? [],
    );
  const before = await labels();
  expect(before).toEqual(
    expect.arrayContaining(['New Entry', 'Find…', 'Hard Day', 'Lock', 'Paste as Plain Text', 'Support']),
  );
  expect(before.join(' ')).not.toMatch(/reload|recent/i);
  await unlockTestVault(page);
  await page.evaluate(() => void (document.title = 'secret words'));
  expect(await labels()).toEqual(before);
  for (const label of ['New Entry', 'Find…', 'Hard Day', 'Settings…', 'Support']) await press(app, label);
  await expect
    .poll(() => events(page))
    .toEqual(
      ['new-entry', 'find', 'hard-day', 'settings', 'support'].map((command) => ({ type: 'menu', command })),
    );
});

test('Lock in the menu locks an open journal', async ({ start }) => {
  const { app, page } = await start();
  await unlockTestVault(page);
  await page.evaluate(() => void (document.title = 'marked'));
  await press(app, 'Lock');
  await expect.poll(() => page.evaluate(() => document.title).catch(() => 'busy')).toBe("A page's own title");
});

test('larger text is a setting the page hears of', async ({ start }) => {
  const { app, page } = await start();
  await press(app, 'Larger Text');
  await expect
    .poll(async () => (await events(page)).at(-1))
    .toMatchObject({ type: 'settings', settings: { textSize: 1.15 } });
});

test('the theme reaches the page’s media queries at once and the window before the page', async ({
  start,
}) => {
  const { app, page } = await start();
  const shown = (): Promise<{ dark: boolean; colour: string | undefined }> =>
    app.evaluate(({ BrowserWindow, nativeTheme }) => ({
      dark: nativeTheme.shouldUseDarkColors,
      colour: BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    }));
  await page.evaluate(() => window.tend?.call('settings.set', { theme: 'dark' }));
  await expect.poll(shown).toEqual({ dark: true, colour: '#13110e' });
  await page.evaluate(() => window.tend?.call('settings.set', { theme: 'light' }));
  await expect.poll(shown).toEqual({ dark: false, colour: '#e9e1d3' });
});

test('content protection follows its setting', async ({ start }) => {
  const { app, page } = await start();
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const spied = globalThis as unknown as { asked: boolean[] };
    spied.asked = [];
    if (window) window.setContentProtection = (on) => void spied.asked.push(on);
  });
  await page.evaluate(() => window.tend?.call('settings.set', { contentProtection: false }));
  await page.evaluate(() => window.tend?.call('settings.set', { contentProtection: true }));
  expect(await app.evaluate(() => (globalThis as unknown as { asked: boolean[] }).asked)).toEqual([
    false,
    true,
  ]);
});

test('hiding the window locks only when the person chose so', async ({ start }) => {
  const { app, page } = await start();
  await unlockTestVault(page);
  await page.evaluate(() => void (document.title = 'marked'));
  const hideAndShow = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.hide();
      BrowserWindow.getAllWindows()[0]?.show();
    });
  await hideAndShow();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.title)).toBe('marked');
  await page.evaluate(() => window.tend?.call('settings.set', { lockOnMinimise: true }));
  await hideAndShow();
  await expect.poll(() => page.evaluate(() => document.title).catch(() => 'busy')).toBe("A page's own title");
});

test('the window opens where it was, and choices are kept', async ({ start }) => {
  const { app, page, folder, profile } = await start();
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await page.evaluate(() => window.tend?.call('settings.set', { idleMinutes: 20 }));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 900, height: 600 });
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  const stored = JSON.parse(fs.readFileSync(path.join(profile, 'settings.json'), 'utf8')) as object;
  expect(Object.keys(stored).sort()).toEqual(['settings', 'window']);
  const again = await launch(folder, profile);
  const bounds = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual({ x: 60, y: 70, width: 900, height: 600 });
  expect(await again.page.evaluate(() => window.tend?.call('settings.get', undefined))).toMatchObject({
    idleMinutes: 20,
  });
  await again.app.close();
});
