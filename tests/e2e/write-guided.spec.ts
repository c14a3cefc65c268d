/** Writing by questions: feelings and choices beside the words, the composed text live, nothing lost on any way out. */
import { expect, shot, test, violations } from '../support/electron-app.ts';
import {
  answerGuided,
  beginJournal,
  button,
  chooseTemplate,
  expectSaved,
  field,
  goTo,
  lock,
  unlock,
} from './person.ts';

test('I feel is answered to the end: words, feelings with their strength, a choice, and the text they make', async ({
  page,
}) => {
  await beginJournal(page, 'Partner');
  await chooseTemplate(page, 'I feel');
  const sheet = page.getByRole('complementary', { name: 'Your text so far' });
  const question = page.locator('[data-guided-question]');

  await expect(page.getByText('1 of 6')).toBeVisible();
  await question.pressSequentially('You came home at nine on Tuesday');
  await expect(sheet).toContainText('You came home at nine on Tuesday');
  await button(page, 'Next').click();

  const first = page
    .getByRole('group', { name: /^Feelings: / })
    .or(page.getByRole('toolbar', { name: /^Feelings: / }));
  const words = first.first().getByRole('button');
  const word = (await words.first().innerText()).trim();
  await words.first().click();
  await page
    .getByRole('radiogroup', { name: `How strong: ${word}` })
    .getByRole('radio', { name: /^5/ })
    .click();
  await expect(sheet).toContainText(word);
  await shot(page, 'write-feelings');
  expect(await violations(page)).toEqual([]);

  await question.press('Control+Enter');
  await question.fill('I need to know where I stand');
  await button(page, 'Next').click();
  await button(page, 'Skip').click();
  await question.fill('Will you send a message?');
  await button(page, 'Next').click();
  await page.getByRole('radio', { name: 'A request', exact: true }).click();
  await shot(page, 'write-choice');
  await button(page, 'Next').click();

  await expect(field(page, 'Entry text')).toContainText('You came home at nine on Tuesday');
  await expect(field(page, 'Entry text')).toContainText(word);
  await expectSaved(page);
  await shot(page, 'write-composed');
  await button(page, 'Finish').click();
  await expectSaved(page);
  await lock(page);
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(field(page, 'Entry text')).toContainText('I need to know where I stand');
});

test('Back shows what was answered, and a page that is left opens where it stopped', async ({ page }) => {
  await beginJournal(page);
  await chooseTemplate(page, 'Gratitude');
  const asked = await answerGuided(page, ['You drove to the clinic with me.', 'An afternoon off.']);
  await button(page, 'Back').click();
  await expect(field(page, asked[1]!)).toHaveValue('An afternoon off.');
  await expectSaved(page);
  await goTo(page, 'Today');
  await page
    .getByRole('main')
    .getByRole('link', { name: /You drove to the clinic/ })
    .first()
    .click();
  await expect(page.getByText('3 of ')).toBeVisible();
  await button(page, 'Back').click();
  await expect(field(page, asked[1]!)).toHaveValue('An afternoon off.');
});

test('the questions can be gone back to until the text is changed by hand', async ({ page }) => {
  await beginJournal(page);
  await chooseTemplate(page, 'Gratitude');
  const [first] = await answerGuided(page, ['You waited up.', null, null, null]);
  await expect(field(page, 'Entry text')).toContainText('You waited up.');
  await button(page, 'Back to the questions').click();
  await expect(field(page, first!)).toHaveValue('You waited up.');
  await button(page, 'Write freely').click();
  await field(page, 'Entry text').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And you smiled.');
  await expectSaved(page);
  await expect(button(page, 'Back to the questions')).toHaveCount(0);
  await expect(field(page, 'Entry text')).toContainText('You waited up.');
  await expect(field(page, 'Entry text')).toContainText('And you smiled.');
});

test('a template that is opened and left leaves nothing behind', async ({ page }) => {
  await beginJournal(page);
  await chooseTemplate(page, 'Setback');
  await expect(page.locator('[data-guided-question]')).toBeVisible();
  await button(page, 'New entry').click();
  await expect(field(page, 'Entry text')).toBeVisible();
  await goTo(page, 'Journal');
  await expect(page.getByText('Nothing written yet')).toBeVisible();
  await expect(button(page, 'Trash (1)')).toHaveCount(0);
});

test('a change that was begun beside an entry and closed is kept among the drafts', async ({ page }) => {
  await beginJournal(page);
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('We talked on the way home.');
  await expectSaved(page);
  await button(page, 'Mark as positive change').click();
  const dialog = page.getByRole('dialog');
  await field(dialog, 'What is different').fill('We talk on the way home.');
  await page.keyboard.press('Escape');
  await expect(page.getByText('kept among your drafts')).toBeVisible();
  await lock(page);
  await unlock(page);
  await goTo(page, 'Write');
  await page
    .getByRole('main')
    .getByRole('link', { name: /We talk on the way home/ })
    .click();
  await button(page, 'Write freely').click();
  await expect(field(page, 'Entry text')).toContainText('We talk on the way home.');
});
