/** A template of one's own: made, used, edited and deleted, while what was written with it keeps its own questions. */
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
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

test('a template is made, ordered, used, edited and deleted, and the old entry still reads right', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page, 'Partner');
  await goTo(page, 'Write');
  await button(page, 'Your templates').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your templates' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'templates-empty');
  await button(page, 'Make a template').click();

  // Two questions, one with choices, put in another order from the keyboard and by the buttons.
  await field(page, 'Name').fill('I feel');
  await expect(page.getByRole('alert')).toContainText('Tend has a template of this name already');
  await field(page, 'Name').fill('Sunday evening');
  await field(page, 'One line for its card').fill('What stayed of the week.');
  await field(page, 'Question').fill('What stayed with me?');
  await button(page, 'Add a question').click();
  await field(page, 'Question').fill('How was the walk?');
  await page.getByRole('button', { name: /Kind of answer/ }).click();
  await page.getByRole('option', { name: 'Words and one of several choices' }).click();
  await field(page, 'Choice 1').fill('Short');
  await expect(page.getByText('Not offered yet.')).toBeVisible();
  await field(page, 'Choice 2').fill('Long');
  await button(page, 'Move up').click();
  const outline = page.getByRole('grid', { name: 'Questions in their order' });
  await expect(outline.getByRole('row').first()).toContainText('How was the walk?');
  await outline.getByRole('button', { name: 'Move: What stayed with me?' }).focus();
  await page.keyboard.press('Enter');
  const place = outline.locator('[data-drop-target]');
  await expect(place).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(outline.locator('> :first-child')).toHaveAttribute('data-drop-target', 'true');
  await page.keyboard.press('Enter');
  await expect(place).toHaveCount(0);
  await expect(outline.getByRole('row').first()).toContainText('What stayed with me?');
  await outline
    .getByRole('row', { name: 'How was the walk?' })
    .dragTo(outline.getByRole('row').first(), { targetPosition: { x: 60, y: 2 } });
  await expect(outline.getByRole('row').first()).toContainText('How was the walk?');
  await expectSaved(page);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'templates-editor');
  await button(page, 'Preview').click();
  await expect(page.getByRole('dialog')).toContainText('How was the walk?');
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Long' })).toBeVisible();
  await shot(page, 'templates-preview');
  await page.keyboard.press('Escape');

  // It is chosen for today's weekday, so Today shows it first.
  await page.getByRole('main').getByRole('link', { name: 'Your templates' }).click();
  const weekday = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format());
  await page.getByRole('button', { name: new RegExp(weekday) }).click();
  await page.getByRole('option', { name: 'Sunday evening' }).click();
  await shot(page, 'templates-weekday');
  await goTo(page, 'Today');
  await expect(
    page.getByRole('group', { name: 'Templates' }).getByRole('button').first(),
  ).toHaveAccessibleName('Sunday evening');
  await shot(page, 'templates-today');

  await button(page.getByRole('main'), 'Sunday evening').click();
  await page.getByRole('radio', { name: 'Long', exact: true }).click();
  const asked = await answerGuided(page, ['We came back in the rain.', 'That you waited for me.']);
  expect(asked).toEqual(['How was the walk?', 'What stayed with me?']);
  await expect(field(page, 'Entry text')).toContainText('Long.');
  await button(page, 'Finish').click();
  await expectSaved(page);

  // Edited: what is offered asks the new question; the entry written before keeps its own.
  await goTo(page, 'Write');
  await button(page, 'Your templates').click();
  await button(page, 'Edit Sunday evening').click();
  await field(page, 'Name').fill('Sunday night');
  await field(page, 'Question').fill('Where did we walk?');
  await expectSaved(page);
  await lock(page);
  await unlock(page);
  await chooseTemplate(page, 'Sunday night');
  await expect(field(page, 'Where did we walk?')).toBeVisible();
  await goTo(page, 'Journal');
  await expect(page.getByRole('article').getByText('Sunday evening')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /We came back in the rain/ })
    .click();
  await button(page, 'Back to the questions').click();
  await expect(field(page, 'How was the walk?')).toHaveValue('We came back in the rain.');

  // Deleted: gone from Write, and the entry still reads as it was.
  await goTo(page, 'Write');
  await button(page, 'Your templates').click();
  await button(page, 'Delete Sunday night').click();
  await button(page.getByRole('dialog').or(page.getByRole('alertdialog')), 'Delete template').click();
  await expectSaved(page);
  await lock(page);
  await unlock(page);
  await goTo(page, 'Write');
  await expect(button(page.getByRole('main'), 'Sunday night')).toHaveCount(0);
  await goTo(page, 'Journal');
  await page
    .getByRole('main')
    .getByRole('link', { name: /We came back in the rain/ })
    .click();
  await expect(field(page, 'Entry text')).toContainText('How was the walk?');
  await button(page, 'Back to the questions').click();
  await expect(field(page, 'How was the walk?')).toHaveValue('We came back in the rain.');
  await expect(page.getByRole('radio', { name: 'Long', exact: true })).toBeChecked();
});

test('a copy of a built-in template is whole at once, and answers stay when the text is written freely', async ({
  page,
}) => {
  await beginJournal(page, 'In recovery');
  await goTo(page, 'Write');
  await button(page, 'Your templates').click();
  await button(page, 'Copy one of Tend’s').click();
  await page.getByRole('menuitem', { name: 'Gratitude' }).click();
  await expect(field(page, 'Name')).toHaveValue('Gratitude, my way');
  await expect(page.getByText('It is offered on Write and Today.')).toBeVisible();
  await expectSaved(page);
  await chooseTemplate(page, 'Gratitude, my way');
  const [first] = await answerGuided(page, ['You drove to the clinic with me.']);
  await button(page, 'Write freely').click();
  await field(page, 'Entry text').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Only this now.');
  await expectSaved(page);
  await button(page, 'Questions and answers').click();
  await expect(page.getByText('You drove to the clinic with me.')).toBeVisible();
  await shot(page, 'templates-kept-answers');
  await button(page, 'Change the answers').click();
  await field(page, first!).fill('You drove to the clinic with me, twice.');
  await button(page, 'Back to the text').click();
  await expect(field(page, 'Entry text')).toHaveText('Only this now.');
  await button(page, 'Questions and answers').click();
  await expect(page.getByText('You drove to the clinic with me, twice.')).toBeVisible();
});
