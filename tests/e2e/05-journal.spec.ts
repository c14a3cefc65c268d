/** Point 5: entries by day, opened, edited, tagged, trashed and restored; search over everything. */
import { expect, shot, test } from '../support/electron-app.ts';
import { beginJournal, button, expectSaved, field, goTo, lock, unlock, writeFree } from './person.ts';

test('entries stand under their day, newest first, and open to be edited', async ({ page }) => {
  await beginJournal(page);
  await writeFree(page, 'First of the day', 'A short walk.');
  await writeFree(page, 'Second of the day', 'A long talk.');
  await goTo(page, 'Journal');
  const links = page.getByRole('main').getByRole('link');
  await expect(links).toHaveText(['Second of the day', 'First of the day']);
  await shot(page, '05-journal');
  await page.getByRole('link', { name: 'First of the day' }).click();
  await field(page, 'Entry text').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And a coffee.');
  await expectSaved(page);
  await lock(page);
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'First of the day' }).click();
  await expect(field(page, 'Entry text')).toHaveText('A short walk. And a coffee.');
});

test('words typed right after New entry never land in the entry that was open', async ({ page }) => {
  await beginJournal(page);
  await writeFree(page, 'The one before', 'Its own words.');
  // As soon as the press is over, before any key could follow, the old entry's fields are gone.
  const oldTitleStands = await page.evaluate(async () => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'New entry')?.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const titles = document.querySelectorAll<HTMLInputElement>('[aria-label="Title"]');
    return [...titles].some(({ value }) => value === 'The one before');
  });
  expect(oldTitleStands).toBe(false);
  await expect(field(page, 'Title')).toHaveValue('');
});

test('the day of an entry can be typed anew, and the entry moves there', async ({ page }) => {
  await beginJournal(page);
  await writeFree(page, 'From last autumn', 'Written down only now.');
  const parts = page.getByRole('spinbutton');
  await parts.nth(0).click();
  await page.keyboard.type('07');
  await page.keyboard.type('10');
  await page.keyboard.type('2025');
  await expectSaved(page);
  await expect(field(page, 'Entry text')).toHaveText('Written down only now.');
  await goTo(page, 'Journal');
  await expect(page.getByRole('heading', { name: 'Tuesday 7 October 2025' })).toBeVisible();
  await shot(page, '05-other-day');
});

test('an entry moved to the trash leaves the journal and comes back with Restore', async ({ page }) => {
  await beginJournal(page);
  await writeFree(page, 'Not for now', 'Words I was unsure of.');
  await button(page, 'Move to trash').click();
  await goTo(page, 'Journal');
  await expect(page.getByRole('main').getByRole('link', { name: 'Not for now' })).toHaveCount(0);
  await button(page, 'Trash (1)').click();
  await shot(page, '05-trash');
  await button(page, 'Restore').click();
  await button(page, 'Back to the journal').click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Not for now' })).toBeVisible();
});

test('a tag is kept and narrows the journal', async ({ page }) => {
  await beginJournal(page);
  await writeFree(page, 'With a tag', 'One.');
  await page.getByLabel('Tags', { exact: true }).fill('calls');
  await page.keyboard.press('Enter');
  await expectSaved(page);
  await writeFree(page, 'Without', 'Two.');
  await goTo(page, 'Journal');
  await page.getByRole('main').getByRole('button', { name: /Tag$/ }).click();
  await page.getByRole('option', { name: /^calls/ }).click();
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['With a tag']);
});

test('search finds words in titles, texts, tags and answers, whatever their case and accents', async ({
  page,
}) => {
  await beginJournal(page);
  await writeFree(page, 'Café by the station', 'We talked about Zürich and the naïve plan.');
  await writeFree(page, 'Other', 'Nothing to see.');
  await goTo(page, 'Journal');
  const search = page.getByRole('searchbox', { name: 'Search', exact: true });
  await search.fill('zurich NAIVE');
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Café by the station']);
  await expect(page.locator('mark').first()).toHaveText('Zürich');
  await shot(page, '05-search');
  await search.fill('cafe');
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Café by the station']);
  await search.fill('absent words');
  await expect(page.getByText('Nothing found')).toBeVisible();
});

test('the focus follows to a page however late it comes, and to its search field where that was asked for', async ({
  page,
  app,
}) => {
  await beginJournal(page);
  await writeFree(page, 'Something to find', 'A short walk.');
  await lock(page);
  await app.evaluate(({ BrowserWindow }) => {
    const held = new Map<string, () => void>();
    Object.assign(globalThis, { letCome: (name: string) => held.get(name)?.() });
    BrowserWindow.getAllWindows()[0]?.webContents.session.webRequest.onBeforeRequest(({ url }, answer) => {
      const go = (): void => answer({ cancel: false });
      const [, name = ''] = /(journal-page|setbacks-page).*js$/.exec(url) ?? [];
      if (name === '') go();
      else held.set(name, go);
    });
  });
  const comesLate = async (name: string): Promise<void> => {
    // Longer than anybody waits who is not sure.
    await page.waitForTimeout(3_000);
    await expect(page.getByText('Opening')).toBeVisible();
    await app.evaluate((_electron, which) => {
      (globalThis as unknown as { letCome: (name: string) => void }).letCome(which);
    }, name);
  };
  await unlock(page);
  await goTo(page, 'Setbacks');
  await comesLate('setbacks-page');
  await expect(page.getByRole('heading', { level: 1, name: 'Setbacks' })).toBeFocused();
  await page.keyboard.press('Control+f');
  await comesLate('journal-page');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
});
