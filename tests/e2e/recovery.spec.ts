/** Another recovery key, and "someone knows my passphrase": what was known opens nothing any more. */
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import type { ElectronApplication, Page } from '@playwright/test';
import { beginJournal, button, goTo, lock, passphrase, unlock, writeFree } from './person.ts';

const next = 'seven swans over the harbour';

async function readNewKey(page: Page): Promise<string> {
  const shown = page.getByLabel('Recovery key', { exact: true });
  await expect(shown).toBeVisible();
  return (await shown.innerText()).trim().split(/\s+/).join(' ');
}

async function saveIt(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'I have saved my recovery key', exact: true }).check();
  await button(page, 'Continue').click();
}

/** At the lock screen; true when it opened. */
async function opensWithKey(page: Page, words: string): Promise<boolean> {
  await button(page, 'Use the recovery key instead').click();
  await page.getByLabel('Recovery key', { exact: true }).fill(words);
  await button(page, 'Unlock').click();
  const today = page.getByRole('link', { name: 'Today', exact: true });
  await expect(today.or(page.getByRole('alert')).first()).toBeVisible();
  return today.isVisible();
}

const clipboardText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

test('a new recovery key is shown once and replaces the old one; copied, it leaves the clipboard at the lock', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  const old = await beginJournal(page);
  await goTo(page, 'Settings');
  await button(page, 'New recovery key…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Current passphrase', { exact: true }).fill('not the current one');
  await button(dialog, 'Make a new one').click();
  await expect(dialog.getByRole('alert')).toContainText(/not the current passphrase/i);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'recovery-ask');
  await dialog.getByLabel('Current passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  const words = await readNewKey(page);
  expect(words).not.toBe(old);
  expect(words.split(' ')).toHaveLength(24);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'recovery-new');
  await button(page, 'Copy the words').click();
  await expect.poll(() => clipboardText(app)).toBe(words);
  await saveIt(page);
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.getByText(words.slice(0, 20))).toHaveCount(0);

  await lock(page);
  expect(await clipboardText(app)).toBe('');
  await app.evaluate(({ clipboard }) => clipboard.writeText('of another program'));
  expect(await opensWithKey(page, old)).toBe(false);
  await button(page, 'Use the passphrase instead').click();
  expect(await opensWithKey(page, words)).toBe(true);
  await lock(page);
  expect(await clipboardText(app)).toBe('of another program');
});

test('after “someone knows my passphrase” only the new secrets open the journal, and all of it is there', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  const old = await beginJournal(page);
  await page.evaluate(() => window.tend?.call('settings.set', { theme: 'dark' }));
  await writeFree(page, 'Before it was known', 'Kept words.');
  await goTo(page, 'Settings');
  await button(page, 'Someone knows my passphrase…').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(
    'Backups and copies made until now keep opening with the old passphrase',
  );
  await dialog.getByLabel('Current passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('New passphrase', { exact: true }).fill(next);
  await dialog.getByLabel('Repeat new passphrase', { exact: true }).fill(next);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'rekey-ask');
  await button(dialog, 'Change everything').click();
  const words = await readNewKey(page);
  await shot(page, 'rekey-key');
  await saveIt(page);
  await expect(page.getByText(/Everything in this journal is sealed with the new key/)).toBeVisible();
  await page.getByText(/sealed with the new key/).scrollIntoViewIfNeeded();
  await shot(page, 'rekey-done');
  expect(await violations(page)).toEqual([]);

  await lock(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Unlock').click();
  await expect(page.getByRole('alert')).toContainText(/passphrase/i);
  expect(await opensWithKey(page, old)).toBe(false);
  await button(page, 'Use the passphrase instead').click();
  await unlock(page, next);
  await goTo(page, 'Journal');
  await expect(page.getByRole('main').getByRole('link', { name: 'Before it was known' })).toBeVisible();
  await lock(page);
  expect(await opensWithKey(page, words)).toBe(true);
});
