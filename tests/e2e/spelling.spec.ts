/** Spelling: quiet dots, a menu by pointer and by keys, words that stay in the journal, and nothing else on the computer. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { makeCanary } from '../support/canary/needles.ts';
import { scanFor } from '../support/canary/scan.ts';
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

const marks = (page: Page): Locator => page.locator('.misspelt');
const menu = (page: Page, word: string): Locator =>
  page.getByRole('menu', { name: `Spelling of “${word}”`, exact: true });
const item = (page: Page, name: string): Locator => page.getByRole('menuitem', { name, exact: true });
const text = (page: Page): Locator => field(page, 'Entry text');
const question = (page: Page): Locator => page.locator('[data-guided-question]');

/** Counts how often the shell is asked for the system's menu, and keeps it from opening over the test. */
async function systemMenus(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ BrowserWindow, Menu }) => {
    const counter = globalThis as unknown as { menus: number };
    counter.menus = 0;
    Menu.prototype.popup = () => {};
    BrowserWindow.getAllWindows()[0]?.webContents.on('context-menu', () => {
      counter.menus += 1;
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { menus: number }).menus);
}

async function openFree(page: Page): Promise<void> {
  await button(page, 'New entry').click();
  await text(page).click();
}

async function setTheme(page: Page, theme: 'Light' | 'Dark'): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: theme, exact: true }).click();
}

/** It comes once there are suggestions; keys that are pressed before are the text's. */
const menuHasKeys = (page: Page, word: string): Promise<void> =>
  expect(menu(page, word).locator('[role="menuitem"]:focus')).toHaveCount(1);

test('a misspelt word is marked after a pause, replaced by keys and by the pointer, and brought back by one undo', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await openFree(page);
  await page.keyboard.type('It was wierd, becuase Jarek could not sleep at 3am. I recieve');
  await expect(marks(page)).toHaveText(['wierd', 'becuase']);
  await expect(text(page)).toBeFocused();
  // The word at the caret is still being typed.
  await page.waitForTimeout(1_500);
  await expect(marks(page)).toHaveText(['wierd', 'becuase']);
  await page.keyboard.type(' it.');
  await expect(marks(page)).toHaveText(['wierd', 'becuase', 'recieve']);
  await expect(saveState(page)).toHaveCount(1);
  await expectSaved(page);
  await shot(page, 'spelling-marks-light');
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('F7');
  await expect(menu(page, 'wierd')).toBeVisible();
  await expect(item(page, 'weird')).toBeFocused();
  await shot(page, 'spelling-menu-light');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('F7');
  await expect(item(page, 'because')).toBeFocused();
  await page.keyboard.press('Shift+F7');
  await expect(item(page, 'weird')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('It was weird, becuase');
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('!');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).toHaveText('It was wierd, becuase Jarek could not sleep at 3am. I recieve it.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(text(page)).toContainText('It was weird, becuase');

  await expect(marks(page)).toHaveText(['becuase', 'recieve']);
  const menus = await systemMenus(app);
  await marks(page).filter({ hasText: 'recieve' }).click({ button: 'right' });
  await expect(menu(page, 'recieve')).toBeVisible();
  expect(await menus()).toBe(0);
  await item(page, 'receive').click();
  await expect(text(page)).toContainText('I receive it.');
  await expect(text(page)).toBeFocused();

  await marks(page).filter({ hasText: 'becuase' }).click();
  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'because')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page, 'becuase')).toHaveCount(0);
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await expect(item(page, 'because')).toBeFocused();
  // Somebody who writes on, writes on; and everywhere but on a marked word the menu is the system's.
  await page.keyboard.press('x');
  await expect(menu(page, 'becuase')).toHaveCount(0);
  await expect(text(page)).toHaveText(
    /It was weird, bec\w*x\w* Jarek could not sleep at 3am\. I receive it\./,
  );
  expect(await menus()).toBe(0);
  await page.keyboard.press('ControlOrMeta+a');
  await text(page).click({ button: 'right', position: { x: 20, y: 12 } });
  await expect.poll(menus).toBe(1);
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('a question has it, too: marks beneath the words, a menu by keys and pointer, and the field’s own undo', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page, 'Partner');
  await setTheme(page, 'Dark');
  await chooseTemplate(page, 'I feel');
  const said = 'You never listen, and I was realy tired 😀 yesteday evening, agian';
  await question(page).pressSequentially(said);
  await expect(marks(page)).toHaveText(['realy', 'yesteday']);
  await page.waitForTimeout(1_500);
  await expect(marks(page)).toHaveText(['realy', 'yesteday']);
  // The caret leaves the last word, and so it is done.
  await page.keyboard.press('Home');
  await expect(marks(page)).toHaveText(['realy', 'yesteday', 'agian']);
  await expect(page.locator('.coach-mark').first()).toBeVisible();
  await shot(page, 'spelling-question-dark');
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await expect(item(page, 'really')).toBeFocused();
  await shot(page, 'spelling-question-menu-dark');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveValue(said.replace('realy', 'really'));
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(question(page)).toHaveValue(said);
  await expect(marks(page)).toHaveText(['realy', 'yesteday', 'agian']);

  const place = await marks(page).nth(1).boundingBox();
  if (!place) throw new Error('the word has no place');
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2, { button: 'right' });
  await item(page, 'yesterday').click();
  await expect(question(page)).toHaveValue(said.replace('yesteday', 'yesterday'));
  for (const word of ['agian', 'realy']) {
    await page.keyboard.press('F7');
    await menuHasKeys(page, word);
    await page.keyboard.press('End');
    await expect(item(page, 'Leave it here')).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(marks(page)).toHaveCount(0);
  await expect(question(page)).toHaveValue(said.replace('yesteday', 'yesterday'));
  await page.keyboard.press('F7');
  await expect(page.getByRole('log', { name: 'Spelling' })).toHaveText(
    'No misspelt words found in this text.',
  );
});

test('words of one’s own stay in the journal: known after a lock, in no file, and taken back in Settings', async ({
  page,
  profile,
  output,
}) => {
  const own = `q${makeCanary()
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase()}`;
  await beginJournal(page);
  await openFree(page);
  await page.keyboard.type(`The ${own} is near the harbor. `);
  await expect(marks(page)).toHaveText([own, 'harbor']);
  await page.keyboard.press('F7');
  await menuHasKeys(page, own);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(item(page, 'Add to my words')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(marks(page)).toHaveText(['harbor']);
  await expectSaved(page);

  await lock(page);
  await unlock(page);
  await openFree(page);
  await page.keyboard.type(`Back at the ${own}, by the harbor. `);
  await expect(marks(page)).toHaveText(['harbor']);
  await expectSaved(page);

  await goTo(page, 'Settings');
  await expect(page.getByRole('radio', { name: 'English (UK)', exact: true })).toBeChecked();
  await button(page, 'My words (1)').click();
  await button(page, `Remove “${own}”`).scrollIntoViewIfNeeded();
  await shot(page, 'spelling-settings');
  expect(await violations(page)).toEqual([]);
  await button(page, `Remove “${own}”`).click();
  await page.getByRole('radio', { name: 'English (US)', exact: true }).check();
  await openFree(page);
  await page.keyboard.type(`The ${own} in the harbor has a colour. `);
  await expect(marks(page)).toHaveText([own, 'colour']);
  await expectSaved(page);
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: 'Off', exact: true }).check();
  await openFree(page);
  await page.keyboard.type(`Still the ${own} in the harbor. `);
  await expectSaved(page);
  await page.waitForTimeout(2_500);
  await expect(marks(page)).toHaveCount(0);

  expect(scanFor([own], [profile]).leaks).toEqual([]);
  expect(output()).not.toContain(own);
});
