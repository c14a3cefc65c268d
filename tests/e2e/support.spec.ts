/** Support: one's own people first, lines of the chosen country, and the way there from anywhere without losing a word. */
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, chooseTemplate, expectSaved, field, goTo, lock, unlock } from './person.ts';

test('own people, a country and corrected lines are there after a lock, and F1 opens them over everything', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  const sheet = page.getByRole('dialog');
  const people = page.getByRole('list', { name: 'Your own people' });
  const lines = page.getByRole('list', { name: 'Who answers' });

  await test.step('before there is a journal, public lines are one step away', async () => {
    await button(page, 'People who can help now').click();
    await expect(sheet.getByText('0808 2000 247')).toBeVisible();
    await page.keyboard.press('Escape');
    await beginJournal(page, 'Partner');
  });

  await test.step('own people are added, put in order and corrected', async () => {
    await goTo(page, 'Support');
    for (const [who, how] of [
      ['Sam', '0700 111'],
      ['Aunt Jo', '0700 222'],
    ] as const) {
      await button(page, 'Add a person').click();
      await button(sheet, 'Save').click();
      await expect(sheet.getByRole('alert').first()).toHaveText('Write a name, or what you call them.');
      await field(sheet, 'Who').fill(who);
      await field(sheet, 'How to reach them').fill(how);
      await button(sheet, 'Save').click();
      await expect(people.getByText(how)).toBeVisible();
    }
    await button(page, 'Move Aunt Jo up').click();
    await expect(people.getByRole('listitem').first()).toContainText('Aunt Jo');
  });

  await test.step('a country is suggested, chosen, and its lines made one’s own', async () => {
    await expect(page.getByText('Shown because of this computer’s language.')).toBeVisible();
    await page.getByRole('button', { name: /Country/ }).click();
    await page.getByRole('option', { name: 'Ireland' }).click();
    await expect(page.getByText('Remembered in your journal alone.')).toBeVisible();
    await expect(lines.getByText('1800 341 900')).toBeVisible();
    await button(page, 'Hide Women’s Aid').click();
    await expect(lines.getByText('1800 341 900')).toBeHidden();
    await button(page, 'Correct Samaritans').click();
    await field(sheet, 'When').fill('the night I tried');
    await button(sheet, 'Save').click();
    await expect(lines.getByText('the night I tried')).toBeVisible();
    await button(page, 'Add a line').click();
    await field(sheet, 'Who answers').fill('The village nurse');
    await field(sheet, 'Number or address').fill('0700 333');
    await button(sheet, 'Save').click();
    await expect(lines.getByText('0700 333')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await shot(page, 'support-page');
  });

  await test.step('ticked signs are kept only when asked, and can be read again', async () => {
    await page.getByRole('checkbox', { name: /A mood that will not lift/ }).click();
    await field(page, 'What I would tell them').fill('I wake at four every night.');
    await shot(page, 'support-signs');
    await button(page, 'Keep with today’s date').click();
    await expect(page.getByText('Kept with today’s date. You find it below.')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /A mood that will not lift/ })).not.toBeChecked();
  });

  await test.step('F1 leaves the words being written where they are', async () => {
    await button(page, 'New entry').click();
    await field(page, 'Entry text').click();
    await page.keyboard.insertText('Half a sentence, and ');
    await page.keyboard.press('F1');
    await expect(sheet.getByRole('heading', { name: 'Support' })).toBeVisible();
    await expect(sheet.getByRole('listitem').first()).toContainText('Aunt Jo');
    expect(await violations(page)).toEqual([]);
    await shot(page, 'support-sheet');
    await button(sheet, 'Back to where I was').click();
    await expect(sheet).toBeHidden();
    await page.keyboard.insertText('then the rest.');
    await expect(field(page, 'Entry text')).toContainText('Half a sentence, and then the rest.');
    await expectSaved(page);

    await chooseTemplate(page, 'I feel');
    const question = page.locator('[data-guided-question]');
    await question.fill('The door was locked.');
    await page.keyboard.press('F1');
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toHaveValue('The door was locked.');
    await expectSaved(page);
  });

  await test.step('a hard day waits below it', async () => {
    await goTo(page, 'Hard day');
    await page.getByRole('main').getByRole('button').nth(1).click();
    await expect(page.getByRole('heading', { name: 'One minute first' })).toBeVisible();
    await page.keyboard.press('F1');
    await expect(sheet.getByText('0700 222')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'One minute first' })).toBeVisible();
  });

  await test.step('locked, the public lines are there and nobody’s name is', async () => {
    await lock(page);
    await page.keyboard.press('F1');
    await expect(sheet.getByRole('heading', { name: 'People who can help now' })).toBeVisible();
    await expect(sheet).not.toContainText('Aunt Jo');
    await expect(sheet).not.toContainText('village nurse');
    expect(await violations(page)).toEqual([]);
    await shot(page, 'support-locked');
    await page.keyboard.press('Escape');
    await shot(page, 'support-lock-screen');
    await unlock(page);
  });

  await test.step('and everything is found again', async () => {
    await setWindow(app, 1280, 800);
    await goTo(page, 'Support');
    await expect(people.getByRole('listitem')).toHaveCount(2);
    await expect(people.getByRole('listitem').first()).toContainText('Aunt Jo');
    await expect(lines.getByText('the night I tried')).toBeVisible();
    await expect(lines.getByText('0700 333')).toBeVisible();
    await button(page, 'Hidden by you').click();
    await button(page, 'Show Women’s Aid again').click();
    await expect(lines.getByText('1800 341 900')).toBeVisible();
    await button(page, 'What you kept').click();
    await expect(page.getByText('I wake at four every night.')).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await shot(page, 'support-page-wide-dark');
  });
});
