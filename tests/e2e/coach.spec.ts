/** The language coach beside the writing: quiet, on asking, off for good where it is not wanted, and there in danger. */
import type { Locator, Page } from '@playwright/test';
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import {
  beginJournal,
  button,
  chooseTemplate,
  expectSaved,
  field,
  goTo,
  lock,
  saveState,
  unlock,
} from './person.ts';

const question = (page: Page): Locator => page.locator('[data-guided-question]');
const marks = (page: Page): Locator => page.locator('.coach-mark');
const card = (page: Page): Locator => page.getByRole('dialog').filter({ hasText: 'Dismiss here' });
const hints = (page: Page, count: number): Locator =>
  page.getByRole('button', { name: count === 0 ? 'Hints' : `Hints ${count}`, exact: true });
const support = (page: Page): Locator => page.getByRole('region', { name: 'Support, while you write' });
const said = (page: Page): Locator => page.getByRole('log', { name: 'Hints' });

async function openDraft(page: Page, name: RegExp): Promise<void> {
  await goTo(page, 'Write');
  await page.getByRole('main').getByRole('link', { name }).click();
}

test('a hint comes after a pause, opens by keys, and each dismissal lasts as long as it says', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page, 'Partner');
  await chooseTemplate(page, 'I feel');
  await question(page).pressSequentially('You never listen. I feel abandoned.');
  await expect(marks(page)).not.toHaveCount(0);
  await expect(hints(page, 3)).toBeVisible();
  await expect(said(page)).toHaveText('3 hints. F8 goes to the next.');
  await expect(saveState(page)).toHaveCount(1);
  await expect(question(page)).toBeFocused();

  await page.keyboard.press('F8');
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toHaveAccessibleName(/^Blame/);
  await expect(card(page)).toHaveAccessibleDescription(/\w/);
  await shot(page, 'coach-card-guided');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('F8');
  await expect(card(page)).toHaveAccessibleName(/^Always and never/);
  await page.keyboard.press('Shift+F8');
  await expect(card(page)).toHaveAccessibleName(/^Blame/);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveValue('You never listen. I feel abandoned.');

  await page.keyboard.press('F8');
  await expect(card(page)).toHaveAccessibleName(/^Always and never/);
  await page.keyboard.press('Tab');
  await expect(button(card(page), 'Dismiss here')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(hints(page, 2)).toBeVisible();
  await expect(question(page)).toBeFocused();

  await page.keyboard.press('F8');
  await expect(card(page)).toHaveAccessibleName(/^Blame/);
  await button(card(page), 'Not this kind').click();
  await expect(hints(page, 1)).toBeVisible();
  await page.keyboard.press('F8');
  await button(card(page), 'Not this phrase').click();
  await expect(hints(page, 0)).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await expectSaved(page);

  await lock(page);
  await unlock(page);
  await openDraft(page, /You never listen/);
  await button(page, 'Back').click();
  await expect(marks(page)).toHaveText(['never']);
  await goTo(page, 'Settings');
  await button(page, 'Choose the kinds').click();
  await expect(page.getByRole('switch', { name: 'Blame', exact: true })).not.toBeChecked();
  await page.getByRole('switch', { name: 'Blame', exact: true }).focus();
  await page.keyboard.press('Space');
  await button(page, 'Phrases left alone (1)').click();
  await shot(page, 'coach-settings');
  expect(await violations(page)).toEqual([]);
  await button(page, 'Allow hints on “I feel abandoned” again').click();
  await expect(page.getByText('All kinds of hint are on.')).toBeVisible();
  await openDraft(page, /You never listen/);
  await button(page, 'Back').click();
  await expect(hints(page, 3)).toBeVisible();
});

test('a free entry has no hints until they are asked for; the list leads to each, and typing goes on undisturbed', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await button(page, 'New entry').click();
  const text = field(page, 'Entry text');
  await text.click();
  await page.keyboard.type('A quiet day.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('You always twist everything.');
  await expectSaved(page);
  await page.waitForTimeout(2_500);
  await expect(marks(page)).toHaveCount(0);

  await hints(page, 0).click();
  await page.getByRole('switch', { name: 'Show hints in this entry', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(marks(page)).not.toHaveCount(0);
  await page.getByRole('button', { name: /^Hints \d+$/ }).click();
  await shot(page, 'coach-panel');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog', { name: 'Hints' }).getByRole('listitem').first().getByRole('button').click();
  // A pointer that comes over the words on the way neither keeps the card from opening nor from having the keys.
  await marks(page).nth(1).dispatchEvent('mousemove', { buttons: 0 });
  await expect(card(page)).toBeFocused();
  await shot(page, 'coach-card-text');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();

  await marks(page).first().hover();
  await expect(card(page)).toBeVisible();
  await expect(text).toBeFocused();
  await page.mouse.move(5, 5);
  await expect(card(page)).toHaveCount(0);
  await marks(page).first().click();
  await expect(card(page)).toBeVisible();
  await expect(text).toBeFocused();

  await page.keyboard.press('Control+End');
  const more = ' It was late and I only wanted to sleep, so I went to bed and left it there for the night.';
  for (const letter of more) await page.keyboard.type(letter, { delay: letter === ',' ? 1_200 : 12 });
  await expect(text).toContainText(`You always twist everything.${more}`);
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(text).not.toContainText('for the night.');
  await expect(text).toContainText('You always twist everything.');
  await page.keyboard.press('Control+a');
  const copied = await text.evaluate((element) => {
    const data = new DataTransfer();
    element.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData('text/html');
  });
  expect(copied).toContain('always twist');
  expect(copied).not.toMatch(/coach|hint/);
  await page.emulateMedia({ media: 'print' });
  expect(
    await marks(page)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe('none');
});

test('words of danger open Support in a free entry, beside the caret, without a trace', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await button(page, 'New entry').click();
  const text = field(page, 'Entry text');
  await text.click();
  await page.keyboard.type('You never listen. I don’t want to wake up tomorrow.');
  await expect(support(page)).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await expect(text).toBeFocused();
  await expect(said(page)).toContainText('Support is open');
  await expect(saveState(page)).toHaveCount(1);
  await page.keyboard.type(' It is late.');
  await expect(text).toHaveText('You never listen. I don’t want to wake up tomorrow. It is late.');
  await shot(page, 'coach-support-light');
  expect(await violations(page)).toEqual([]);
  await expectSaved(page);
  await button(support(page), 'Keep writing').click();
  await expect(support(page)).toHaveCount(0);
  await text.click();
  await page.keyboard.type(' Still here.');
  await page.waitForTimeout(2_500);
  await expect(support(page)).toHaveCount(0);
  await page.keyboard.type(' I bought the pills and I am going to kill myself.');
  await expect(support(page)).toBeVisible();
  await button(support(page), 'Keep writing').click();
  await expect(support(page)).toHaveCount(0);

  await lock(page);
  await unlock(page);
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: 'Dark', exact: true }).click();
  await chooseTemplate(page, 'Gratitude');
  await question(page).pressSequentially('Thank you. I am going to kill myself tonight.');
  await expect(support(page)).toBeVisible();
  await expect(question(page)).toBeFocused();
  await shot(page, 'coach-support-dark');
  expect(await violations(page)).toEqual([]);
  await button(support(page), 'Open Support').click();
  await expect(page.getByRole('dialog', { name: 'Support' })).toBeVisible();
});
