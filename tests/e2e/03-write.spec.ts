/** Point 3: a template's questions, one at a time, the text beside them, then the editor with its save state. */
import { expect, shot, test } from '../support/electron-app.ts';
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

const templates = [
  'I feel',
  'Accountability',
  'Setback',
  'Gratitude',
  'Conversation',
  'Positive change',
] as const;

test('I feel: the questions come one by one and the composed text grows beside them', async ({ page }) => {
  await beginJournal(page, 'Partner');
  await chooseTemplate(page, 'I feel');
  await shot(page, '03-i-feel-first-question');
  await answerGuided(page, ['You came home at nine on Tuesday and had not called.']);
  await shot(page, '03-i-feel-feelings');
  await expect(page.getByRole('main').getByText('had not called').last()).toBeVisible();
  await answerGuided(page, ['afraid', null]);
  await button(page, 'Back').click();
  await answerGuided(page, [
    'I need to be able to count on what was said.',
    null,
    'Will you call when it gets later than seven?',
    null,
  ]);
  await expect(field(page, 'Entry text')).toContainText('count on what was said');
  await expect(field(page, 'Entry text')).toContainText('later than seven');
  await expectSaved(page);
  await shot(page, '03-i-feel-editor');
});

for (const name of templates) {
  test(`${name}: answered, finished, locked, unlocked, and there again`, async ({ page }) => {
    await beginJournal(page);
    await chooseTemplate(page, name);
    let asked = 0;
    const question = page.locator('[data-guided-question]');
    await expect(question).toBeVisible();
    while ((await question.count()) === 1 && asked < 12) {
      await question.fill(`Answer number ${asked + 1} of mine`);
      await button(page, 'Next').click();
      asked += 1;
    }
    expect(asked).toBeGreaterThan(2);
    await expect(field(page, 'Entry text')).toContainText('Answer number 1 of mine');
    await expect(field(page, 'Entry text')).toContainText(`Answer number ${asked} of mine`);
    await field(page, 'Title').fill('What I kept');
    await button(page, 'Finish').click();
    await expectSaved(page);
    await lock(page);
    await unlock(page);
    await goTo(page, 'Journal');
    await page.getByRole('main').getByRole('link', { name: 'What I kept' }).click();
    await expect(field(page, 'Entry text')).toContainText('Answer number 1 of mine');
  });
}

test('Write freely leaves the questions and keeps what was answered', async ({ page }) => {
  await beginJournal(page);
  await chooseTemplate(page, 'Gratitude');
  await answerGuided(page, ['You drove to the clinic with me.']);
  await button(page, 'Write freely').click();
  await expect(field(page, 'Entry text')).toContainText('You drove to the clinic with me.');
});

test('the editor knows headings, bold, lists, checklists and quotes, and they are there after a lock', async ({
  page,
}) => {
  await beginJournal(page);
  await button(page, 'New entry').click();
  const text = field(page, 'Entry text');
  await text.click();
  await page.keyboard.type('# Tuesday');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('plain');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- first');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('[ ] call Luis');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('> they said it kindly');
  await expectSaved(page);
  await shot(page, '03-editor-formats');
  await lock(page);
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(text.getByRole('heading', { name: 'Tuesday' })).toBeVisible();
  await expect(text.locator('strong')).toHaveText('plain');
  await expect(text.getByRole('listitem').first()).toContainText('first');
  await expect(text.getByRole('checkbox')).toHaveCount(1);
  await expect(text.locator('blockquote')).toContainText('kindly');
});
