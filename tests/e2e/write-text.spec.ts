/** Writing freely: what is typed and pasted, whether it is saved, and that no ending takes words away. */
import type { Page } from '@playwright/test';
import { expect, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, expectSaved, field, goTo, saveState, unlock } from './person.ts';

async function newEntry(page: Page): Promise<void> {
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
}

async function openFirst(page: Page): Promise<void> {
  await goTo(page, 'Journal');
  await page.getByRole('main').getByRole('link').first().click();
}

/** A real paste event with its own clipboard, as the system sends it. */
async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await field(page, 'Entry text').evaluate((element, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

test('the state goes from Saving to Saved, is the only status of the page, and the page has no violation', async ({
  page,
}) => {
  await beginJournal(page);
  await newEntry(page);
  await page.keyboard.type('A quiet evening');
  await expect(saveState(page)).toHaveText(/^Sav(ing|ed)$/);
  await expectSaved(page);
  await expect(saveState(page)).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'write-free');
});

test('the toolbar formats, and a link takes only web and mail addresses', async ({ page }) => {
  await beginJournal(page);
  await newEntry(page);
  const text = field(page, 'Entry text');
  await page.keyboard.type('notes of the group');
  await page.keyboard.press('Shift+Home');
  await page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'Bold' }).click();
  await expect(text.locator('strong')).toHaveText('notes of the group');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await field(dialog, 'Address').fill('javascript:alert(1)');
  await button(dialog, 'Set the link').click();
  await expect(dialog.getByText('does not look like')).toBeVisible();
  await field(dialog, 'Address').fill('example.org/notes');
  await button(dialog, 'Set the link').click();
  await expect(text.locator('a')).toHaveAttribute('href', 'https://example.org/notes');
  await expectSaved(page);
});

test('an address that is typed or pasted over chosen words becomes a link', async ({ page }) => {
  await beginJournal(page);
  await newEntry(page);
  const text = field(page, 'Entry text');
  await page.keyboard.type('see https://example.org/a, then here');
  await expect(text.locator('a')).toHaveText('https://example.org/a');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await paste(page, { 'text/plain': 'https://example.org/b' });
  await expect(text.locator('a').last()).toHaveText('here');
  await expectSaved(page);
});

test('pasted markup keeps its words and loses everything that could act', async ({ page, output }) => {
  await beginJournal(page);
  await newEntry(page);
  const text = field(page, 'Entry text');
  await paste(page, {
    'text/html': `<h2 onclick="window.hacked=1">Heading</h2><script>window.hacked=1</script>
      <p style="color:red">plain <b>bold</b> <a href="javascript:window.hacked=1">bad link</a>
      <a href="https://example.org/ok" onmouseover="window.hacked=1">good link</a>
      <img src="x" onerror="window.hacked=1"><svg onload="window.hacked=1"></svg></p>
      <iframe src="https://example.org"></iframe><table><tr><td>cell</td></tr></table><ul><li>item</li></ul>`,
    'text/plain': 'plain',
  });
  await expect(text).toContainText('bad link');
  await expect(text.getByRole('heading', { name: 'Heading' })).toBeVisible();
  await expect(text.locator('strong')).toHaveText('bold');
  await expect(text.locator('a')).toHaveCount(1);
  await expect(text.locator('a')).toHaveAttribute('href', 'https://example.org/ok');
  await expect(
    text.locator('script, img:not(.ProseMirror-separator), svg, iframe, table, [style], [onclick]'),
  ).toHaveCount(0);
  await expect(text).toContainText('cell');
  await expectSaved(page);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(output()).not.toMatch(/uncaught/);
});

test('markup nested a thousand times deep is pasted as its words and can be saved', async ({ page }) => {
  await beginJournal(page);
  await newEntry(page);
  await paste(page, {
    'text/html': `${'<blockquote>'.repeat(400)}<p>deep words</p>${'</blockquote>'.repeat(400)}`,
    'text/plain': 'deep words',
  });
  await expect(field(page, 'Entry text')).toContainText('deep words');
  await expectSaved(page);
});

test('typing and closing the window at once loses nothing', async ({ page, relaunch }) => {
  await beginJournal(page);
  await newEntry(page);
  await page.keyboard.type('Written in the last moment');
  const again = await relaunch();
  await unlock(again);
  await openFirst(again);
  await expect(field(again, 'Entry text')).toHaveText('Written in the last moment');
});

test('typing and locking within the same moment loses nothing', async ({ page }) => {
  await beginJournal(page);
  await newEntry(page);
  await page.keyboard.type('Before the door opened');
  await page.evaluate(() => {
    const find = (name: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    const text = document.querySelector('[aria-label="Entry text"]') as HTMLElement;
    text.focus();
    document.execCommand('insertText', false, ' and the light went on');
    find('Lock')?.click();
  });
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(page);
  await openFirst(page);
  await expect(field(page, 'Entry text')).toHaveText('Before the door opened and the light went on');
});

test('entries switched quickly keep their own words', async ({ page }) => {
  await beginJournal(page);
  for (const words of ['First words', 'Second words', 'Third words']) {
    const before = page.url();
    await button(page, 'New entry').click();
    await expect(field(page, 'Entry text')).toHaveText('');
    await field(page, 'Entry text').click();
    await page.keyboard.type(words);
    expect(page.url()).toBe(before);
  }
  await goTo(page, 'Journal');
  for (const words of ['First words', 'Second words', 'Third words']) {
    await page.getByRole('main').getByRole('link', { name: words }).click();
    await expect(field(page, 'Entry text')).toHaveText(words);
    await goTo(page, 'Journal');
  }
});

test('focus mode leaves only the text and its state in sight, and Esc brings the rest back', async ({
  page,
}) => {
  await beginJournal(page);
  await newEntry(page);
  await page.keyboard.type('Only this');
  await button(page, 'Focus on the text').click();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(button(page, 'Finish')).toBeHidden();
  await expect(field(page, 'Title')).toBeHidden();
  await expect(field(page, 'Entry text')).toBeVisible();
  await expect(saveState(page)).toBeVisible();
  await shot(page, 'write-alone');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Finish')).toBeVisible();
  await expect(field(page, 'Entry text')).toHaveText('Only this');
});

test('words are found in the entry, and Esc goes back to them; what was typed is undone beyond a save', async ({
  page,
}) => {
  await beginJournal(page);
  await newEntry(page);
  const text = field(page, 'Entry text');
  await page.keyboard.type('The café was closed. We went to another Cafe, and the cafés there were full.');
  await expectSaved(page);
  await page.keyboard.press('Control+f');
  const find = field(page, 'Find in this entry');
  await expect(find).toBeFocused();
  await page.keyboard.type('cafe');
  await expect(page.getByText('1 of 3')).toBeVisible();
  await expect(text.locator('.find-mark')).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 of 3')).toBeVisible();
  await button(page, 'Previous match').click();
  await button(page, 'Previous match').click();
  await expect(page.getByText('3 of 3')).toBeVisible();
  await expect(saveState(page)).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'write-find');
  await find.press('Escape');
  await expect(find).toHaveCount(0);
  await expect(text).toBeFocused();
  await expect(text.locator('.find-mark')).toHaveCount(0);
  await page.keyboard.type('tables');
  await expect(text).toHaveText(
    'The café was closed. We went to another Cafe, and the tabless there were full.',
  );
  await expectSaved(page);
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('the cafés there');
  await expectSaved(page);
  // elsewhere it is the journal's search
  await goTo(page, 'Today');
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
});

test('an entry of 200,000 words opens, takes a key, and is saved', async ({ page }) => {
  await beginJournal(page);
  await newEntry(page);
  const sentence =
    'We sat at the table and said what we had to say and then we were quiet again for a while ';
  const paragraph = sentence.repeat(5).trim();
  const paragraphs = Math.ceil(200_000 / paragraph.split(' ').length);
  await paste(page, { 'text/plain': Array.from({ length: paragraphs }, () => paragraph).join('\n\n') });
  await expectSaved(page);
  await page.keyboard.type('One more key');
  await expectSaved(page);
  await goTo(page, 'Today');
  await openFirst(page);
  await expect(field(page, 'Entry text')).toContainText('One more key');
});
