/**
 * Reminders: neutral words of the system when nobody looks, a quiet line otherwise, also over a locked journal. The
 * system's notification and the main process's clock are stood in for; everything between is the app's own.
 */
import type { ElectronApplication } from '@playwright/test';
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, field, goTo, lock, unlock } from './person.ts';

type Shown = { title: string; body: string };
type Spied = typeof globalThis & { shown: Shown[]; press: () => void; setAhead: (ms: number) => void };

async function spy(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification, BrowserWindow }) => {
    const here = globalThis as Spied;
    here.shown = [];
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      here.shown.push({ title: this.title, body: this.body });
      here.press = () => void this.emit('click');
    };
    const realNow = Date.now.bind(Date);
    let ahead = 0;
    Date.now = () => realNow() + ahead;
    here.setAhead = (ms) => {
      ahead = ms;
    };
    // A window under a test driver is focused as the window manager likes; the test says when somebody looks.
    const window = BrowserWindow.getAllWindows()[0];
    if (window) window.isFocused = () => false;
  });
}
const shown = (app: ElectronApplication): Promise<Shown[]> => app.evaluate(() => (globalThis as Spied).shown);
const goAhead = (app: ElectronApplication, ms: number): Promise<void> =>
  app.evaluate((_electron, by) => (globalThis as Spied).setAhead(by), ms);
const focus = (app: ElectronApplication, isFocused: boolean): Promise<void> =>
  app.evaluate(({ BrowserWindow }, on) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window) window.isFocused = () => on;
  }, isFocused);

test('a reminder comes by the system, over a locked journal, or as a line, and leads to the check-in', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await spy(app);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Lock when nothing is done/ }).click();
  await page.getByRole('option', { name: 'Never' }).click();
  await page.getByRole('switch', { name: 'Remind me to check in' }).click();
  // Three minutes from now, so that the clock has to be set ahead; the quiet hours must not fall on the test.
  await page.getByRole('switch', { name: 'Quiet hours' }).click();
  const at = new Date(Date.now() + 3 * 60_000);
  await page.getByRole('group', { name: 'Time 1' }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(
    `${String(at.getUTCHours()).padStart(2, '0')}${String(at.getUTCMinutes()).padStart(2, '0')}`,
  );
  const time = `${at.getUTCHours()}:${String(at.getUTCMinutes()).padStart(2, '0')}`;
  await expect(page.getByText(new RegExp(`^The next one: .* at 0?${time}\\.`))).toBeVisible();
  await page.getByRole('heading', { name: 'Reminders' }).scrollIntoViewIfNeeded();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'reminders-settings');
  expect(await shown(app)).toEqual([]);

  // Nobody looks at the window.
  await goAhead(app, 4 * 60_000);
  await expect.poll(() => shown(app)).toEqual([{ title: 'Tend', body: 'Time for your check-in?' }]);
  const line = page.getByText('Time for your check-in?', { exact: true });
  await expect(line).toBeVisible();
  await shot(page, 'reminders-line');
  expect(await violations(page)).toEqual([]);

  // Put off, and somebody looks: the line alone.
  await focus(app, true);
  await button(page, 'In 15 minutes').click();
  await expect(line).toHaveCount(0);
  await goAhead(app, 20 * 60_000);
  await expect(line).toBeVisible();
  expect(await shown(app)).toHaveLength(1);
  await button(page, 'In 15 minutes').click();

  // Locked: the notification comes all the same, and pressing it leads through the lock screen to the check-in.
  await lock(page);
  await focus(app, false);
  await goAhead(app, 36 * 60_000);
  await expect.poll(async () => (await shown(app)).length).toBe(2);
  await app.evaluate(() => (globalThis as Spied).press());
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(page);
  await expect(field(page, 'What are you feeling today?')).toBeVisible();
  await expect(line).toHaveCount(0);
});
