/** A conversation from its first question to what came of it: the opening put together, the card, afterwards, links. */
import type { ElectronApplication } from '@playwright/test';
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

/** Stands in for the system's print dialog, which no test can press; answers what was asked of it. */
async function onPrint(app: ElectronApplication): Promise<() => Promise<unknown>> {
  await app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!page) throw new Error('no page');
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    page.print = (options, done) => {
      asked.push(options);
      done?.(true, '');
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
}

test('a conversation is prepared, read from the card by keyboard, had, reflected on, and leads to a promise', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page, 'Partner');
  await chooseTemplate(page, 'Conversation');
  await answerGuided(page, [
    'With Tom, about the phone at night, on Saturday',
    'I want the nights to be calm.',
  ]);

  await button(page, 'Put it together from three parts').click();
  await field(page, 'The situation').fill('the phone lights up after ten');
  await field(page, 'I feel').fill('frightened');
  await field(page, 'I need').fill('some calm at night');
  const opening = 'When the phone lights up after ten, I feel frightened. I need some calm at night.';
  await expect(page.locator('[data-guided-question]')).toHaveValue(opening);
  await expect(page.getByRole('complementary', { name: 'Your text so far' })).toContainText(opening);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-opening');
  await page.locator('[data-guided-question]').fill('The phone frightens me at night.');
  await field(page, 'I feel').fill('very frightened');
  await expect(page.locator('[data-guided-question]')).toHaveValue('The phone frightens me at night.');
  await button(page, 'Next').click();
  await answerGuided(page, [
    'The phone is how you reach your group.',
    'I may hear that I worry too much.',
    'Thirty minutes. A hand on the table means a pause.',
    'Would you leave the phone in the kitchen?',
  ]);
  await expectSaved(page);
  await page.getByRole('link', { name: 'The path of this conversation' }).click();

  const path = page.getByRole('list', { name: 'The path of this conversation' });
  const now = path.locator('[aria-current=step]');
  await expect(now).toHaveText('Preparing');
  await expect(page.getByRole('main')).toContainText('A hand on the table means a pause.');
  await expect(page.getByRole('main')).not.toContainText('belongs with a professional');
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-preparing');
  await button(page, 'It is ready').click();
  await expect(now).toHaveText('Ready');

  await button(page, 'Read aloud').click();
  const card = page.getByRole('article');
  await expect(card).toContainText('The phone frightens me at night.');
  await expect(page.getByText('1 of 6')).toBeVisible();
  const glance = page.getByRole('group', { name: 'At a glance' });
  await expect(glance).toContainText('A hand on the table means a pause.');
  await expect(glance).toContainText('Say it back');
  await expect(glance).toBeInViewport({ ratio: 1 });
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-card');
  await page.keyboard.press('ArrowRight');
  await expect(card).toContainText('I want the nights to be calm.');
  await page.keyboard.press(' ');
  await expect(page.getByText('3 of 6')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('2 of 6')).toBeVisible();
  await button(page, 'Print').click();
  await expect(page.getByRole('alertdialog')).toContainText('Paper can be read by anyone');
  // The question may still be on its way out when the page goes on paper: nothing that lies over a page is printed.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.emulateMedia({ media: null });
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await shot(page, 'talks-print');
  await button(page, 'Cancel').click();
  await expect(page.getByText('2 of 6')).toBeVisible();
  const printed = await onPrint(app);
  await button(page, 'Print').click();
  await button(page, 'Print it').click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect.poll(printed).toEqual([{ silent: false, printBackground: false }]);
  await page.emulateMedia({ media: 'print' });
  const blocks = page.locator('main section:visible');
  await expect(blocks).toHaveCount(6);
  await shot(page, 'talks-paper');
  await page.emulateMedia({ media: null });
  await page.keyboard.press('Escape');

  await button(page, 'We have talked').click();
  await expect(now).toHaveText('Had');
  await button(page, 'Answer the questions for afterwards').click();
  await answerGuided(page, [
    'You said that you hadn’t known about the nights.',
    'That you want them to be calm, too.',
    '- The phone stays in the kitchen until May\n- I ask before I look',
  ]);
  await expect(page.getByRole('heading', { name: 'After the conversation' })).toBeVisible();
  const promise = page.getByRole('listitem').filter({ hasText: 'I ask before I look' });
  await button(promise, 'Make it my promise').click();
  await expect(promise.getByRole('link', { name: 'Kept as a promise' })).toBeVisible();
  const agreement = page.getByRole('listitem').filter({ hasText: 'The phone stays' });
  await button(agreement, 'Keep as an agreement').click();
  await expect(agreement.getByRole('link', { name: 'Kept as an agreement' })).toBeVisible();
  await button(page, 'I have reflected on it').click();
  await expect(now).toHaveText('Reflected');
  await button(page, 'Write down what you heard').click();
  await answerGuided(page, ['You said that the phone is your lifeline.', null, null, null]);
  await expectSaved(page);

  await lock(page);
  await unlock(page);
  await goTo(page, 'Conversations');
  await expect(page.getByRole('heading', { name: 'Reflected' })).toBeVisible();
  await page.getByRole('link', { name: /With Tom/ }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('You said that you hadn’t known about the nights.');
  await expect(main.getByRole('link', { name: /lifeline/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-reflected');
  await button(page, 'Link what you heard before').click();
  const note = page.getByRole('dialog').getByRole('checkbox', { name: /lifeline/ });
  await expect(note).toBeChecked();
  await note.click();
  await expect(note).not.toBeChecked();
  await note.click();
  await expect(note).toBeChecked();
  await button(page, 'Done').click();
  await expect(main.getByRole('link', { name: /lifeline/ })).toBeVisible();
  await setWindow(app, 1280, 900);
  await shot(page, 'talks-reflected-wide');
  await main.getByRole('link', { name: 'Kept as an agreement' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The phone stays in the kitchen until May',
  );
  await shot(page, 'talks-agreement');
  await main.getByRole('link', { name: /With Tom/ }).click();
  await expect(path).toBeVisible();
});

test('a conversation that was written freely is answered afterwards by questions, and its own words stay', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: 'Dark', exact: true }).click();
  await chooseTemplate(page, 'Conversation');
  await button(page, 'Write freely').click();
  await field(page, 'Entry text').click();
  await page.keyboard.insertText('I will tell her everything about the past years.');
  await expectSaved(page);
  await page.getByRole('link', { name: 'The path of this conversation' }).click();
  await expect(page.getByRole('main')).toContainText('A first full disclosure belongs with a professional');
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-disclosure');
  await button(page, 'Read aloud').click();
  await expect(page.getByText('1 of 1')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'talks-card-dark');
  await button(page, 'Close').click();
  await button(page, 'It is ready').click();
  await button(page, 'We have talked').click();
  await button(page, 'Answer the questions for afterwards').click();
  await answerGuided(page, ['We sat with the counsellor.', null, 'We go again on Friday.']);
  await expect(page.getByRole('main')).toContainText('We sat with the counsellor.');
  await lock(page);
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('searchbox').fill('counsellor');
  await page.getByRole('link', { name: /I will tell her/ }).click();
  await expect(field(page, 'Entry text')).toHaveText('I will tell her everything about the past years.');
  await button(page, 'Questions and answers').click();
  await expect(page.getByRole('main')).toContainText('We go again on Friday.');
  await shot(page, 'talks-free-after');
});
