/** Changing the passphrase under Settings: afterwards the new one opens the journal, and only the new one. */
import { expect, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, goTo, lock, passphrase, unlock, writeFree } from './person.ts';

const next = 'seven swans over the harbour';

test('after a change only the new passphrase opens the journal, and everything is there', async ({
  page,
}) => {
  await beginJournal(page);
  await writeFree(page, 'Before the change', 'Kept words.');
  await goTo(page, 'Settings');
  await button(page, 'Change passphrase…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Current passphrase', { exact: true }).fill('not the current one');
  await dialog.getByLabel('New passphrase', { exact: true }).fill(next);
  await dialog.getByLabel('Repeat new passphrase', { exact: true }).fill(`${next}s`);
  await button(dialog, 'Change passphrase').click();
  await expect(dialog.getByRole('alert')).toContainText('differ');
  await dialog.getByLabel('Repeat new passphrase', { exact: true }).fill(next);
  await button(dialog, 'Change passphrase').click();
  await expect(dialog.getByRole('alert')).toContainText(/not the current passphrase/i);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'change-passphrase');
  await dialog.getByLabel('Current passphrase', { exact: true }).fill(passphrase);
  await button(dialog, 'Change passphrase').click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible();

  await lock(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Unlock').click();
  await expect(page.getByRole('alert')).toContainText(/passphrase/i);
  await unlock(page, next);
  await goTo(page, 'Journal');
  await expect(page.getByRole('main').getByRole('link', { name: 'Before the change' })).toBeVisible();
});
