/** Small forms that are neither an entry nor kept yet: a lock in their middle takes no word, and Today says where they wait. */
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, field, goTo, unlock } from './person.ts';

test('words typed into a small form are there to go on with after a lock', async ({ page, app }) => {
  await setWindow(app, 900, 600);
  await beginJournal(page, 'Partner');
  const sheet = page.getByRole('dialog');
  const main = page.getByRole('main');

  await test.step('a person, a line and a note beside the signs are half written, and it locks each time', async () => {
    await goTo(page, 'Support');
    await page.getByRole('checkbox', { name: /A mood that will not lift/ }).click();
    await field(page, 'What I would tell them').fill('I wake at four.');
    await button(page, 'Add a line').click();
    await field(sheet, 'Who answers').fill('The village nurse');
    await page.keyboard.press('Control+L');
    await unlock(page);
    await goTo(page, 'Support');
    await button(page, 'Add a person').click();
    await field(sheet, 'Who').fill('Sam');
    await field(sheet, 'What to remember').fill('up late');
    await page.keyboard.press('Control+L');
    await unlock(page);
  });

  await test.step('Today names the place, and the words go on from there', async () => {
    await expect(main.getByText('Words you had begun wait for you')).toBeVisible();
    await shot(page, 'words-at-a-lock-today');
    await main.getByRole('link', { name: 'on Support', exact: true }).click();
    await expect(field(page, 'What I would tell them')).toHaveValue('I wake at four.');
    await expect(button(page, 'Add a person')).toBeDisabled();
    expect(await violations(page)).toEqual([]);
    await shot(page, 'words-at-a-lock-support');
    await button(page, 'Go on writing').first().click();
    await expect(field(sheet, 'Who')).toHaveValue('Sam');
    await expect(field(sheet, 'What to remember')).toHaveValue('up late');
    await field(sheet, 'How to reach them').fill('0700 111');
    await button(sheet, 'Save').click();
    await expect(page.getByRole('list', { name: 'Your own people' })).toContainText('0700 111');
    await button(page, 'Go on writing').click();
    await expect(field(sheet, 'Who answers')).toHaveValue('The village nurse');
    await button(sheet, 'Cancel').click();
    await button(page, 'Keep with today’s date').click();
    await button(page, 'What you kept').click();
    await expect(page.getByText('I wake at four.')).toBeVisible();
    await expect(button(page, 'Go on writing')).toHaveCount(0);
    await expect(button(page, 'Add a line')).toBeEnabled();
  });

  await test.step('so do those at the end of a hard day', async () => {
    await goTo(page, 'Hard day');
    await button(page, 'Stop').click();
    await field(page, 'In a sentence or two').fill('Tea, and no phone.');
    await page.keyboard.press('Control+L');
    await unlock(page);
    await main.getByRole('link', { name: 'at the end of a hard day', exact: true }).click();
    await button(page, 'Go on with what you had begun to write').click();
    await expect(field(page, 'In a sentence or two')).toHaveValue('Tea, and no phone.');
    await button(page, 'Keep it as an entry').click();
    await expect(field(page, 'Entry text')).toContainText('Tea, and no phone.');
    await goTo(page, 'Today');
    await expect(main.getByText('Words you had begun wait for you')).toHaveCount(0);
  });
});
