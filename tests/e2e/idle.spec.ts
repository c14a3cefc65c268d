/** The journal locks by itself when nobody is there, and the sentence that was being written is kept. */
import { expect, test } from '../support/electron-app.ts';
import { beginJournal, button, field, goTo, unlock } from './person.ts';

test('after a minute without a touch the journal locks, and the last words are there again', async ({
  page,
}) => {
  await beginJournal(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Lock when nothing is done/ }).click();
  await page.getByRole('option', { name: 'After 1 minute', exact: true }).click();
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('And then the phone rang');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible({ timeout: 200_000 });
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('main').getByRole('link', { name: 'And then the phone rang' }).click();
  await expect(field(page, 'Entry text')).toHaveText('And then the phone rang');
});
