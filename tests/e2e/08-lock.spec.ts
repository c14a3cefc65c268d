/** Point 8: locking, wrong passphrases, and words that are there again whatever happened. */
import { expect, shot, test } from '../support/electron-app.ts';
import {
  beginJournal,
  button,
  expectSaved,
  field,
  goTo,
  lock,
  passphrase,
  unlock,
  writeFree,
} from './person.ts';

test('everything is there again after lock and unlock', async ({ page }) => {
  await beginJournal(page);
  await writeFree(page, 'A walk by the canal', 'We walked without talking and it was all right.');
  await lock(page);
  await expect(page.getByText('canal')).toHaveCount(0);
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('main').getByText('A walk by the canal').first().click();
  await expect(field(page, 'Entry text')).toContainText('without talking');
});

test('Ctrl+L locks from the middle of a sentence and the sentence is kept', async ({ page }) => {
  await beginJournal(page);
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('I wanted to say that');
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('main').getByText('I wanted to say that').first().click();
  await expect(field(page, 'Entry text')).toHaveText('I wanted to say that');
});

test('a wrong passphrase is said as such and the right one still works', async ({ page }) => {
  await beginJournal(page);
  await lock(page);
  await page.getByLabel('Passphrase', { exact: true }).fill('a quiet river in may');
  await button(page, 'Unlock').click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/passphrase/i);
  await expect(alert).not.toContainText(/damaged/i);
  await shot(page, '08-wrong-passphrase');
  await unlock(page, passphrase);
});

test('closing the window in mid-sentence loses nothing', async ({ page, relaunch }) => {
  await beginJournal(page);
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('The last thing I wrote before');
  const again = await relaunch();
  await unlock(again);
  await goTo(again, 'Journal');
  await again.getByRole('main').getByText('The last thing I wrote before').first().click();
  await expect(field(again, 'Entry text')).toHaveText('The last thing I wrote before');
});

test('a kill of the whole app keeps everything that said Saved', async ({ page, relaunch }) => {
  await beginJournal(page);
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('Acknowledged words');
  await expectSaved(page);
  const again = await relaunch({ kill: true });
  await unlock(again);
  await goTo(again, 'Journal');
  await expect(again.getByRole('main').getByText('Acknowledged words').first()).toBeVisible();
});
