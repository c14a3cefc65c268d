/** The key that hides the window at once and locks; and whatever locks in mid-sentence, the sentence is kept. */
import { expect, shot, test } from '../support/electron-app.ts';
import type { ElectronApplication, Page } from '@playwright/test';
import { beginJournal, button, field, goTo, unlock } from './person.ts';

/** What the window was asked, for a screen without a window manager minimises nothing. */
const spyOnMinimise = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) throw new Error('no window');
    const kept = globalThis as { minimised?: number };
    kept.minimised = 0;
    window.minimize = () => void (kept.minimised = (kept.minimised ?? 0) + 1);
  });
const minimised = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => (globalThis as { minimised?: number }).minimised ?? 0);

async function typeThen(page: Page, words: string, act: () => Promise<unknown>): Promise<void> {
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type(words);
  await act();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('main').getByRole('link', { name: words }).first().click();
  await expect(field(page, 'Entry text')).toHaveText(words);
}

test('Ctrl+Shift+L hides and locks at once, and what was being typed is kept, as with every other lock', async ({
  page,
  app,
}) => {
  await beginJournal(page);
  await goTo(page, 'Settings');
  await expect(page.getByText('Ctrl+Shift+L hides the window and locks at once')).toBeVisible();
  await page.getByText('No lock helps against').scrollIntoViewIfNeeded();
  await shot(page, 'settings-locking');
  await spyOnMinimise(app);
  await typeThen(page, 'Somebody came in while I', () => page.keyboard.press('Control+Shift+L'));
  expect(await minimised(app)).toBe(1);
  // the same by the keyboard itself, which comes to the main process first
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'L', modifiers: ['control', 'shift'] });
  });
  await expect.poll(() => minimised(app)).toBe(2);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(page);
  await typeThen(page, 'The lid was closed while I', () =>
    app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  );
});
