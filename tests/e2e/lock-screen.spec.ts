/** The lock screen when things are not as usual: several journals, damage, attempts of others, a first run cut short. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, chooseRole, createJournal, lock, passphrase, unlock } from './person.ts';

test('every page of the first run and of the lock screen is clean for assistive tools', async ({ page }) => {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.tend?.call('settings.set', { theme: chosen }), theme);
    await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    expect(await violations(page)).toEqual([]);
  }
  await page.getByLabel('Journal name', { exact: true }).fill('Evenings');
  await page.getByLabel('Passphrase', { exact: true }).fill('aaaaaaaaaa');
  await button(page, 'Create journal').click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Repeat passphrase', { exact: true }).fill('aaaaaaaaaa');
  await button(page, 'Create journal').click();
  await expect(page.getByLabel('Recovery key', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'I have saved my recovery key', exact: true }).check();
  await button(page, 'Continue').click();
  await expect(button(page, 'Start writing')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await chooseRole(page, 'Partner');
  await expect(button(page, 'Unlock')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the recovery key must be confirmed, and the role chosen, before going on', async ({ page }) => {
  await page.getByLabel('Journal name', { exact: true }).fill('Evenings');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Create journal').click();
  await expect(button(page, 'Continue')).toBeDisabled();
  await page.getByRole('checkbox', { name: 'I have saved my recovery key', exact: true }).check();
  await button(page, 'Continue').click();
  await button(page, 'Start writing').click();
  await expect(page.getByRole('alert')).toContainText('Choose one');
  await page.getByRole('radio', { name: 'Prefer not to say', exact: true }).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('two journals stand in the picker, and each opens with its own passphrase alone', async ({ page }) => {
  await beginJournal(page, 'In recovery', 'Mornings');
  await lock(page);
  await button(page, 'Create another journal').click();
  await createJournal(page, 'Evenings', 'another quiet river');
  await chooseRole(page, 'Partner');
  const picker = page.getByRole('button', { name: /Journal/ });
  await expect(picker).toContainText('Evenings');
  await unlock(page, 'another quiet river');
  await lock(page);
  await picker.click();
  await page.getByRole('option', { name: 'Mornings', exact: true }).click();
  await shot(page, 'lock-picker');
  await page.getByLabel('Passphrase', { exact: true }).fill('another quiet river');
  await button(page, 'Unlock').click();
  await expect(page.getByRole('alert')).toContainText(/passphrase/i);
  await unlock(page, passphrase);
});

test('a damaged journal is called damaged, never a wrong passphrase, and says what can be done', async ({
  page,
  profile,
}) => {
  await beginJournal(page);
  await lock(page);
  const journals = path.join(profile, 'journals');
  const [id] = fs.readdirSync(journals);
  for (const copy of ['keyring', 'keyring.copy'])
    fs.writeFileSync(path.join(journals, String(id), copy), Buffer.alloc(300, 7));
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Unlock').click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/damaged/i);
  await expect(alert).toContainText(/restore/i);
  await expect(alert).not.toContainText(/passphrase/i);
  await expect(button(page, 'Open the data folder')).toBeVisible();
  await shot(page, 'lock-damaged');
});

test('a first run that was cut short still asks who is writing', async ({ page, relaunch }) => {
  await createJournal(page);
  const again = await relaunch({ kill: true });
  await again.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(again, 'Unlock').click();
  await chooseRole(again, 'Partner');
  await expect(again.getByRole('link', { name: 'Today', exact: true })).toBeVisible();
});

test('attempts that failed are told after unlocking, until understood', async ({ page }) => {
  await beginJournal(page);
  await expect(page.getByText(/attempt/)).toHaveCount(0);
  await lock(page);
  for (let n = 0; n < 2; n += 1) {
    await page.getByLabel('Passphrase', { exact: true }).fill(`not this one ${n}`);
    await button(page, 'Unlock').click();
    await expect(page.getByRole('alert')).toContainText(/passphrase/i);
    await expect(button(page, 'Unlock')).toBeEnabled();
  }
  await unlock(page);
  await expect(page.getByText(/^2 attempts/)).toBeVisible();
  await button(page, 'Understood').click();
  await expect(page.getByText(/^2 attempts/)).toHaveCount(0);
});
