/** Point 2: a person makes a journal, keeps the recovery key, names a role, and rehearses the unlock. */
import { expect, shot, test } from '../support/electron-app.ts';
import { button, chooseRole, createJournal, passphrase, unlock } from './person.ts';

test('a new person creates a journal, sees the recovery key once, and rehearses the unlock', async ({
  page,
}) => {
  await shot(page, '01-first-run');
  const key = await createJournal(page);
  expect(key.split(' ')).toHaveLength(24);
  await shot(page, '01-role');
  await chooseRole(page, 'Partner');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await shot(page, '01-rehearsal');
  await unlock(page);
  await shot(page, '01-today');
});

test('an empty passphrase, a short one and two that differ are each said in a sentence', async ({ page }) => {
  await page.getByLabel('Journal name', { exact: true }).fill('Evenings');
  await button(page, 'Create journal').click();
  await expect(page.getByRole('alert')).toContainText(/passphrase/i);
  await page.getByLabel('Passphrase', { exact: true }).fill('too short');
  await page.getByLabel('Repeat passphrase', { exact: true }).fill('too short');
  await button(page, 'Create journal').click();
  await expect(page.getByRole('alert')).toContainText(/10/);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat passphrase', { exact: true }).fill(`${passphrase}s`);
  await button(page, 'Create journal').click();
  await expect(page.getByRole('alert')).toContainText(/passphrase/i);
  await expect(page.getByRole('heading', { name: 'Create your journal' })).toBeVisible();
});

test('the meter advises but a ten-letter passphrase is enough', async ({ page }) => {
  await createJournal(page, 'Evenings', 'aaaaaaaaaa');
  await expect(page.getByRole('radio', { name: 'Partner', exact: true })).toBeVisible();
});

test('a name of 300 characters gets a sentence, an emoji name is kept as given', async ({ page }) => {
  await page.getByLabel('Journal name', { exact: true }).fill('n'.repeat(300));
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Create journal').click();
  await expect(page.getByRole('alert')).toContainText(/120/);
  await createJournal(page, '🌱 Ours — тихо');
  await chooseRole(page, 'Prefer not to say');
  await expect(page.getByText('🌱 Ours — тихо').first()).toBeVisible();
});

test('the recovery key opens the journal when the passphrase is forgotten', async ({ page }) => {
  const key = await createJournal(page);
  await chooseRole(page, 'In recovery');
  await button(page, 'Use the recovery key instead').click();
  await page.getByLabel('Recovery key', { exact: true }).fill(key.toUpperCase().replaceAll(' ', '  '));
  await button(page, 'Unlock').click();
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible();
});
