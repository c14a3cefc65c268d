/** Point 4: an entry or a selection becomes the evidence of a positive change. */
import { expect, shot, test } from '../support/electron-app.ts';
import { beginJournal, button, expectSaved, field, goTo, writeFree } from './person.ts';

test('an entry marked as positive change stands in the review with its dated evidence', async ({ page }) => {
  await beginJournal(page, 'Partner');
  await writeFree(page, 'Thursday dinner', 'He told me about the call before I asked.');
  await button(page, 'Mark as positive change').click();
  const dialog = page.getByRole('dialog');
  await field(dialog, 'What is different').fill('He tells me things before I ask.');
  await field(dialog, 'What it was like before').fill('I found out weeks later.');
  await dialog.getByRole('radio', { name: 'Honesty', exact: true }).click();
  await shot(page, '04-mark-as-positive-change');
  await button(dialog, 'Keep this change').click();
  await expect(dialog).toHaveCount(0);
  await goTo(page, 'Review');
  const main = page.getByRole('main');
  await expect(main.getByText('He tells me things before I ask.')).toBeVisible();
  await expect(main.getByText('I found out weeks later.')).toBeVisible();
  await shot(page, '04-review');
  await main.getByRole('list', { name: 'Evidence' }).getByRole('link').click();
  await expect(field(page, 'Entry text')).toContainText('before I asked');
});

test('a marked selection is kept as the quote of its evidence', async ({ page }) => {
  await beginJournal(page);
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('We ate late. I said where I had been. The dog slept.');
  await expectSaved(page);
  await page.keyboard.press('Home');
  for (let i = 0; i < 'We ate late. '.length; i += 1) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 'I said where I had been.'.length; i += 1)
    await page.keyboard.press('Shift+ArrowRight');
  await button(page, 'Mark as positive change').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('I said where I had been.');
  await field(dialog, 'What is different').fill('I say where I am.');
  await button(dialog, 'Keep this change').click();
  await goTo(page, 'Review');
  const evidence = page.getByRole('main').getByRole('list', { name: 'Evidence' });
  await expect(evidence).toContainText('I said where I had been.');
  await expect(evidence).not.toContainText('The dog slept');
});
