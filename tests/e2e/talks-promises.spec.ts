/** Promises, needs, agreements and the vision: made, due, looked at again, and all of it found again after a lock. */
import type { Locator, Page } from '@playwright/test';
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

/** The calendar day so many days from now, as the app (in UTC) sees it. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function setDay(page: Page | Locator, label: string, on: string): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  const part = (name: string) => page.getByRole('spinbutton', { name: `${name}, ${label}` });
  await part('day').pressSequentially(day);
  await part('month').pressSequentially(month);
  await part('year').pressSequentially(year);
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a promise is made, due, partly kept, renegotiated and kept, and the month says so in a sentence', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await goTo(page, 'Promises');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Promises');
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-promises-empty');
  await button(page, 'Make a promise').click();
  await answerGuided(page, ['I will be home by six on weekdays.', 'Maria']);
  await setDay(page, 'Day', dayFromNow(0));
  await expectSaved(page);

  await goTo(page, 'Promises');
  await expect(region(page, 'Due now')).toContainText('I will be home by six on weekdays');
  await shot(page, 'talks-promises-due');
  const dialog = page.getByRole('dialog');
  await button(region(page, 'Due now'), 'How did it go?').click();
  await button(dialog, 'Keep this').click();
  await expect(dialog.getByRole('alert')).toContainText('Choose what comes nearest.');
  await dialog.getByRole('radio', { name: 'Partly', exact: true }).click();
  await field(dialog, 'A note').fill('Four days of five. On Wednesday I was late and said so.');
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-outcome');
  await page.keyboard.press('Escape');
  await expect(dialog).toContainText('What you wrote here is not kept yet.');
  await button(dialog, 'Go on writing').click();
  await button(dialog, 'Keep this').click();
  await expect(dialog).toHaveCount(0);
  await expect(region(page, 'Due now')).toHaveCount(0);

  await button(page, 'One promise looked back on').click();
  await page.getByRole('link', { name: 'I will be home by six on weekdays', exact: true }).click();
  const history = page.getByRole('list', { name: 'What became of it' }).getByRole('listitem');
  await expect(history).toHaveCount(1);
  await button(page, 'Add an outcome').click();
  await dialog.getByRole('radio', { name: 'Renegotiated', exact: true }).click();
  await button(dialog, 'Keep this').click();
  await expect(dialog).toContainText('Choose the new day.');
  await setDay(dialog, 'New day', dayFromNow(7));
  await field(dialog, 'A note').fill('Half past six from now on.');
  await button(dialog, 'Keep this').click();
  await expect(history).toHaveCount(2);
  await expect(history.first()).toContainText('Renegotiated');
  await expect(history.first()).toContainText('Half past six from now on.');
  await expect(history.last()).toContainText('Four days of five.');
  await button(page, 'How did it go?').click();
  await dialog.getByRole('radio', { name: 'Kept', exact: true }).click();
  await button(dialog, 'Keep this').click();
  await expect(history).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-promise');

  await button(page, 'Mark as positive change').click();
  await page.locator('[data-guided-question]').fill('I come home when I said I would.');
  await expectSaved(page);
  await lock(page);
  await unlock(page);
  await goTo(page, 'Promises');
  const month = new Date().toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  await button(page, `In ${month}: 1 kept, 1 partly, 1 renegotiated`).click();
  await shot(page, 'talks-promises-after');
  await region(page, 'What became of promises').getByRole('link').click();
  await expect(history).toHaveCount(3);
  await expect(page.getByRole('link', { name: /I come home when I said/ })).toBeVisible();
  await button(page, 'Take the last one back').click();
  await expect(history).toHaveCount(2);
  await button(page, 'Open the text').click();
  await expect(page.getByRole('complementary', { name: 'Your text so far' })).toContainText(
    'Half past six from now on.',
  );
});

test('a boundary is told apart by questions, reviewed and noted, an agreement ends, and two visions are compared', async ({
  page,
  app,
}) => {
  await beginJournal(page, 'Partner');
  await chooseTemplate(page, 'Needs and boundaries');
  await answerGuided(page, ['A phone with a code I don’t know, next to the bed']);
  await button(page, 'Find out by three questions').click();
  await button(page, 'No').click();
  await button(page, 'No').click();
  await button(page, 'No').click();
  await expect(page.getByRole('main')).toContainText('It sounds like a requirement.');
  await shot(page, 'talks-three-questions');
  await button(page, 'Choose a requirement').click();
  await expect(page.getByRole('radio', { name: 'A requirement', exact: true })).toBeChecked();
  await button(page, 'Next').click();
  await answerGuided(page, ['I need to sleep.', 'I will sleep in the other room that night.']);
  await setDay(page, 'Day', dayFromNow(0));
  await expectSaved(page);

  await goTo(page, 'Promises');
  const dialog = page.getByRole('dialog');
  await button(region(page, 'Due now'), 'Look at it again').click();
  await field(dialog, 'How it is now').fill('It holds, and I sleep.');
  await setDay(dialog, 'Next look', dayFromNow(30));
  await shot(page, 'talks-look-again');
  await button(dialog, 'Keep this').click();
  await expect(region(page, 'Due now')).toHaveCount(0);
  await button(region(page, 'Needs and boundaries'), 'Add a note').click();
  await field(dialog, 'What happened, and what you did').fill('It lay there. I slept next door.');
  await page.keyboard.press('Control+L');
  await unlock(page);
  await goTo(page, 'Promises');

  await button(page, 'Write down an agreement').click();
  await answerGuided(page, ['No phones at the table, for both of us.']);
  await page.getByRole('radio', { name: 'Technology', exact: true }).click();
  await expectSaved(page);
  await goTo(page, 'Promises');
  await expect(region(page, 'Agreements')).toContainText('Technology');

  await button(page, 'Write down a vision').click();
  await answerGuided(page, ['We know each other’s week, and we laugh on Sundays.']);
  await button(page, 'Write freely').click();
  await expectSaved(page);
  await goTo(page, 'Promises');
  await button(page, 'Write a new version').click();
  await field(page, 'Entry text').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('We know each other’s plans, and we laugh on weekdays.');
  await expectSaved(page);

  await lock(page);
  await unlock(page);
  await goTo(page, 'Promises');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Promises');
  await shot(page, 'talks-promises-full');
  await button(page, 'Compare versions').click();
  const older = region(page, 'One version').last();
  const newer = region(page, 'The other').last();
  await expect(older.locator('del').filter({ hasText: /^(week|Sundays)$/ })).toHaveCount(2);
  await expect(newer.locator('ins')).toHaveText(['plans', 'weekdays']);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-visions');
  await setWindow(app, 900, 600);
  await shot(page, 'talks-visions-small');

  await goTo(page, 'Promises');
  await page.getByRole('link', { name: /A phone with a code/ }).click();
  const since = page.getByRole('list', { name: 'Since then' });
  await expect(since).toContainText('It holds, and I sleep.');
  await expect(since).toContainText('It lay there. I slept next door.');
  await expect(page.getByRole('main')).toContainText('A requirement');
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-boundary');
  await goTo(page, 'Promises');
  await page.getByRole('link', { name: /No phones at the table/ }).click();
  await button(page, 'It has ended').click();
  await field(dialog, 'Why it ended').fill('It goes by itself now.');
  await button(dialog, 'Keep this').click();
  await expect(page.getByRole('main')).toContainText('It goes by itself now.');
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: 'Dark', exact: true }).click();
  await goTo(page, 'Promises');
  await button(page, 'One that has ended').click();
  await expect(page.getByRole('link', { name: /No phones at the table/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-promises-dark');
});
