/** Setbacks: the plan made before, a record with the plan in sight, the view across two, a rehearsal; all of it after a lock. */
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, chooseTemplate, expectSaved, field, goTo, lock, unlock } from './person.ts';
import type { Page } from '@playwright/test';

const questions = (page: Page) => page.locator('[data-guided-question]');

test('a plan is written, changed, compared and rehearsed, and stands beside a setback’s questions', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  const dialog = page.getByRole('dialog');
  const plan = page.getByRole('complementary', { name: 'Your plan' });

  await test.step('the empty page offers the plan first', async () => {
    await goTo(page, 'Setbacks');
    await expect(page.getByText('Write the plan before you need it')).toBeVisible();
    await shot(page, 'setbacks-empty');
    await button(page, 'Write the plan').click();
  });

  await test.step('an if-then that is none yet is asked about, and still kept over a lock', async () => {
    await field(page, 'If (plan 1)').fill('I am alone at night');
    await field(page, 'then I will (plan 1)').fill('try to be stronger');
    await expect(page.getByText('What is the one thing that somebody could watch you do?')).toBeVisible();
    await lock(page);
    await unlock(page);
    await goTo(page, 'Setbacks');
    await button(page, 'Write the plan').click();
    await expect(page.getByText('You left this open.')).toBeVisible();
    await expect(field(page, 'If (plan 1)')).toHaveValue('I am alone at night');
    await field(page, 'then I will (plan 1)').fill('leave the laptop in the hall and ring Sam');
    await expect(
      page.getByText('If I am alone at night, then I will leave the laptop in the hall and ring Sam.'),
    ).toBeVisible();
    await field(page, 'How soon?').fill('within a day, at the table');
    await field(page, 'Whom do I call?').fill('Sam, then the group');
    expect(await violations(page)).toEqual([]);
    await shot(page, 'setbacks-plan-form');
    await button(page, 'Save the plan').click();
    await expect(page.getByText('Saved on')).toBeVisible();
  });

  await test.step('a changed plan keeps what it was, side by side', async () => {
    await button(page, 'Open the plan').click();
    await button(page, 'Change the plan').click();
    await button(page, 'Add another').click();
    await field(page, 'If (plan 2)').fill('I wake at four');
    await field(page, 'then I will (plan 2)').fill('get up and make tea');
    await field(page, 'How soon?').fill('the same evening');
    await button(page, 'Save the plan').click();
    await button(page, 'Compare with now').click();
    await expect(dialog.getByRole('row', { name: /How soon/ })).toContainText('within a day, at the table');
    await expect(dialog.getByRole('row', { name: /How soon/ })).toContainText('the same evening');
    await expect(dialog.getByText('not there yet')).toBeVisible();
    await expect(dialog.getByRole('row', { name: /How soon/ }).locator('ins')).not.toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    await shot(page, 'setbacks-compare');
    await page.keyboard.press('Escape');
  });

  await test.step('the rehearsal asks for the deed from the situation and notes the day', async () => {
    await goTo(page, 'Today');
    await shot(page, 'setbacks-today');
    await page.getByRole('link', { name: 'go through your plan once, in your mind' }).click();
    await shot(page, 'setbacks-rehearsal-read');
    await button(page, 'I have read it').click();
    await button(page, 'I can see it').click();
    await expect(page.getByText('ring Sam')).toBeHidden();
    await field(page, 'then I will').fill('put the laptop away');
    await page.keyboard.press('Control+L');
    await unlock(page);
    await page.getByRole('link', { name: 'in the rehearsal of your plan', exact: true }).click();
    await expect(field(page, 'then I will')).toHaveValue('put the laptop away');
    await shot(page, 'setbacks-rehearsal-say');
    expect(await violations(page)).toEqual([]);
    await button(page, 'Show my plan again').click();
    await expect(page.getByText('ring Sam')).toBeVisible();
    await button(page, 'To the plan').click();
    await expect(page.getByRole('list', { name: 'Rehearsed on' })).toBeVisible();
    await goTo(page, 'Today');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('A quiet day')).toBeHidden();
  });

  await test.step('a setback is written down with the plan in sight', async () => {
    await chooseTemplate(page, 'Setback');
    await page.getByRole('radio', { name: 'A slip', exact: true }).click();
    await button(page, 'Next').click();
    await page.getByRole('radio', { name: 'Evening', exact: true }).click();
    await button(page, 'Next').click();
    await questions(page).fill('in the study');
    await page.getByRole('radio', { name: 'I was alone', exact: true }).click();
    await page.getByRole('radio', { name: 'At home', exact: true }).click();
    await page.getByRole('radio', { name: 'Computer', exact: true }).click();
    await shot(page, 'setbacks-where-below');
    await page.getByRole('heading', { level: 2 }).first().scrollIntoViewIfNeeded();
    expect(await violations(page)).toEqual([]);
    await shot(page, 'setbacks-where');
    await button(page, 'Next').click();
    await questions(page).fill('A call with my father.');
    await button(page, 'Next').click();
    await questions(page).fill('Going outside ended it.');
    await expect(plan.getByText('Which of these did you try?')).toBeVisible();
    await plan.getByRole('radio', { name: /I am alone at night/ }).click();
    await shot(page, 'setbacks-helped');
    await button(page, 'Next').click();
    await button(page, 'Skip').click();
    await expect(plan.getByText('the same evening')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await shot(page, 'setbacks-tell');
    await button(page, 'Next').click();
    await questions(page).fill('If my father calls, then I will go for a walk.');
    await button(plan, 'Put it into the plan').click();
    await expect(plan.getByText('This one is in your plan')).toBeVisible();
    await shot(page, 'setbacks-plan-question');
    await button(page, 'Next').click();
    await questions(page).fill('To the truth within a day.');
    await button(page, 'Next').click();
    await button(page, 'Finish').click();
    await expectSaved(page);
  });

  await test.step('a second one, and what both share', async () => {
    await chooseTemplate(page, 'Setback');
    await button(page, 'Skip').click();
    await page.getByRole('radio', { name: 'Evening', exact: true }).click();
    await button(page, 'Next').click();
    await page.getByRole('radio', { name: 'I was alone', exact: true }).click();
    await button(page, 'Next').click();
    await questions(page).fill('A long day of nothing.');
    await expectSaved(page);
    await goTo(page, 'Setbacks');
    await expect(page.getByText('Most of them: in the evening, alone.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Which plan was tried' })).toBeVisible();
    await expect(page.getByText('Going outside ended it.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('heading', { name: 'Which plan was tried' }).scrollIntoViewIfNeeded();
    await shot(page, 'setbacks-across');
  });

  await test.step('locked and opened again, all of it is found', async () => {
    await lock(page);
    await unlock(page);
    await setWindow(app, 1280, 800);
    await page.emulateMedia({ colorScheme: 'dark' });
    await goTo(page, 'Setbacks');
    await expect(page.getByText('If my father calls, then I will go for a walk.').first()).toBeVisible();
    await expect(page.getByText('Most of them: in the evening, alone.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What changed in the plan since' })).toBeHidden();
    expect(await violations(page)).toEqual([]);
    await shot(page, 'setbacks-wide-dark');
    await page.getByRole('heading', { name: 'Which plan was tried' }).scrollIntoViewIfNeeded();
    await shot(page, 'setbacks-across-wide-dark');
    await button(page, 'Open the plan').click();
    await expect(page.getByRole('list', { name: 'Rehearsed on' })).toBeVisible();
    await expect(button(page, 'Compare with now')).toHaveCount(2);
    await shot(page, 'setbacks-plan-wide-dark');
    await goTo(page, 'Hard day');
    await expect(page.getByRole('main')).not.toContainText('father');
  });
});

test('a partner plans for hearing of a slip first, and an older setback shows what changed since', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page, 'Partner');
  await goTo(page, 'Setbacks');
  await expect(page.getByText('A plan for the day you hear of one')).toBeVisible();

  await chooseTemplate(page, 'Setback');
  await button(page, 'Next').click();
  const day = page.getByRole('group', { name: 'Day' });
  await day.getByRole('spinbutton').first().click();
  await page.keyboard.type('01032026');
  await button(page, 'Next').click();
  await questions(page).fill('in the hall, with your coat');
  await expectSaved(page);

  await goTo(page, 'Setbacks');
  await button(page, 'Write the plan').click();
  const headings = page.getByRole('heading', { level: 2 });
  await expect(headings.nth(1)).toHaveText('Hearing of one');
  await expect(headings.nth(2)).toHaveText('Telling');
  await field(page, 'If (plan 1)').fill('I want to search your things');
  await field(page, 'then I will (plan 1)').fill('sit down and ask one question');
  await field(page, 'What do I do first?').fill('Say that I heard it and need an hour.');
  await shot(page, 'setbacks-partner-form');
  await button(page, 'Save the plan').click();

  await expect(page.getByRole('heading', { name: 'What changed in the plan since' })).toBeVisible();
  await expect(page.getByText('New: If I want to search your things')).toBeVisible();
  await lock(page);
  await unlock(page);
  await goTo(page, 'Setbacks');
  await page.getByRole('link', { name: 'Setback, 1 March 2026' }).click();
  await expect(questions(page)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Your plan' })).toBeVisible();
  await goTo(page, 'Setbacks');
  await expect(page.getByText('Say that I heard it and need an hour.').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('heading', { name: 'Written down' }).scrollIntoViewIfNeeded();
  await shot(page, 'setbacks-partner');
});
