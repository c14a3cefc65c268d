/**
 * Looking back over half a year, written by the vault's own code: the review with every way from it into the entries, a
 * copy for a counsellor without the words struck out, a hard day, the journal's month and filters, and Today.
 */
import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, setWindow, shot, test as base, violations } from '../support/electron-app.ts';
import { halfAYear, writePastJournal } from '../support/past-journal.ts';
import { removeFolder } from '../support/remove-folder.ts';
import { button, field, goTo, passphrase, unlock } from './person.ts';

const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-e2e-'));
    await writePastJournal(folder, passphrase, 'recovering', halfAYear());
    await use(folder);
    await removeFolder(folder);
  },
});

const exact = (name: string) => ({ name, exact: true });
const main = (page: Page) => page.getByRole('main');
const section = (page: Page, name: string) => main(page).getByRole('region', exact(name));

/** Opens the first link there, finds the entry behind it, and comes back to the review of a year. */
async function opensItsEntry(page: Page, place: ReturnType<typeof section>): Promise<void> {
  await place.getByRole('link').first().click();
  await expect(field(page, 'Entry text')).toBeVisible();
  await goTo(page, 'Review');
  await page.getByRole('radio', exact('A year')).click();
}

test('a review of a year: every section and every mark opens the entries behind it', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await unlock(page);
  await goTo(page, 'Review');
  await shot(page, 'half-a-year-review');
  await page.getByRole('radio', exact('A year')).click();
  for (const name of ['Positive changes', 'Promises', 'Gratitude', 'Milestones']) {
    await opensItsEntry(page, section(page, name));
  }

  // promises in words, beside the plot, and a part of the plot with what stands behind it
  await expect(main(page).getByText(/^Four promises were kept, one was kept in part/)).toBeVisible();
  const plot = main(page).getByRole('figure', exact('Follow-through over time'));
  await plot.getByRole('button', { name: /: Missed$/ }).click();
  await expect(page.getByRole('heading', { name: /^Missed, / })).toBeFocused();
  await expect(
    main(page)
      .getByRole('link', { name: /plan the weekend by Thursday/ })
      .first(),
  ).toBeVisible();
  await plot.getByRole('button', exact('As a table')).click();
  await expect(plot.getByRole('table')).toContainText('Renegotiated');

  // feelings: one stop for Tab, arrows between the dots, Enter opens
  const feelings = main(page).getByRole('figure', exact('Feelings over time'));
  const dots = feelings.getByRole('toolbar').getByRole('button');
  await dots.last().focus();
  await page.keyboard.press('Home');
  await expect(dots.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dots.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Stirred up, / })).toBeFocused();
  await page.getByRole('radio', exact('Word by word')).click();
  await expect(feelings.getByRole('toolbar')).toContainText('hopeful');

  // practice is drawn, setbacks are not
  const practice = main(page).getByRole('figure', exact('Entries by day and template'));
  await expect(practice.getByRole('radio', exact('Check-in'))).toBeVisible();
  await expect(practice.getByRole('radio', { name: /Setback/ })).toHaveCount(0);

  // gratitude is said in one press, and stands with its day
  await section(page, 'Gratitude').getByRole('button', exact('I said it today')).first().click();
  await expect(section(page, 'Gratitude').getByText(/Said on/)).toBeVisible();

  // two visions side by side
  await button(page, 'Put two side by side').click();
  const dialog = page.getByRole('dialog');
  for (const [label, option] of [
    ['Kind', /^Vision/],
    ['Then', /Quiet/],
    ['Now', /Being told/],
  ] as const) {
    await dialog.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await page.getByRole('option', { name: option }).first().click();
  }
  await button(page, 'Put side by side').click();
  const pair = page.getByRole('article', exact('Then and now: Vision'));
  await expect(pair).toContainText('Quiet. No slammed doors.');
  await expect(pair).toContainText('Being told, and telling. Laughing at breakfast.');
  expect(await violations(page)).toEqual([]);
  await pair.scrollIntoViewIfNeeded();
  await shot(page, 'half-a-year-then-and-now');
  await wholeReview(page, app, 'half-a-year-review-whole');

  // what is kept away here is kept away there
  const change = section(page, 'Positive changes').getByRole('article').first();
  const said = (await change.getByRole('link').first().innerText()).trim();
  await change.getByRole('button', exact('May come up on a hard day')).click();
  await expect(change.getByRole('button', exact('May come up on a hard day'))).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  const seen = await walkHardDay(page);
  expect(seen.length).toBe(5);
  for (const text of seen)
    for (const never of [said, 'unsaidforbidden', 'Unfinisheddraft']) expect(text).not.toContain(never);
  expect(seen.at(-1)).toContain('the window was open');
  await button(page, 'Back to Today').click();
  expect(await walkHardDay(page)).toEqual(seen);

  // one press, and it never comes up here again
  await goTo(page, 'Today');
  await goTo(page, 'Hard day');
  await button(page, 'Skip').click();
  await button(page, 'Skip the minute').click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await shot(page, 'half-a-year-hard-day');
  await button(page, 'Not this one again').click();
  await expect(page.getByRole('article')).not.toHaveText(seen[0] ?? '');
  await button(page, 'Stop').click();
  await button(page, 'Back to Today').click();
  expect(await walkHardDay(page)).not.toContain(seen[0]);
});

/** What was shown, one after the other. */
async function walkHardDay(page: Page): Promise<readonly string[]> {
  await goTo(page, 'Hard day');
  await button(page, 'Heavy').click();
  await button(page, 'Skip the minute').click();
  const seen: string[] = [];
  await expect(page.getByRole('article')).toHaveCount(1);
  while ((await page.getByRole('article').count()) > 0) {
    await expect(button(page, 'Stop')).toBeVisible();
    seen.push(await page.getByRole('article').innerText());
    await main(page)
      .getByRole('button', { name: /^(Next|Go on)$/ })
      .click();
  }
  return seen;
}

async function wholeReview(page: Page, app: ElectronApplication, name: string): Promise<void> {
  await setWindow(app, 1280, 4_400);
  await shot(page, name);
  await setWindow(app, 900, 600);
}

test('a copy for a counsellor holds what was chosen and no word that was struck out', async ({
  page,
  app,
  profile,
}) => {
  await setWindow(app, 900, 600);
  await unlock(page);
  await goTo(page, 'Review');
  await button(page, 'For a counsellor').click();
  const preview = main(page).getByRole('region', exact('Preview'));
  await expect(preview).toContainText('Maria put the laptop away');
  await expect(preview).not.toContainText('stopped looking at the clock');
  await main(page).getByRole('checkbox', exact('Free')).click({ force: true });
  await expect(preview).toContainText('stopped looking at the clock');
  await expect(preview).not.toContainText('Unfinisheddraft');
  await page.getByLabel('Names and words to strike out', { exact: true }).fill('maria');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('▇▇▇ put the laptop away');
  await expect(preview).not.toContainText(/maria/i);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'half-a-year-counsellor');
  await setWindow(app, 1280, 900);
  await shot(page, 'half-a-year-counsellor-wide');

  // the system's own dialog can't be driven: it answers as if a person had chosen this file
  const file = path.join(profile, 'Pages.html');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await button(page, 'Save as a file').click();
  await expect(main(page).getByText('Saved as Pages.html.')).toBeVisible();
  const written = fs.readFileSync(file, 'utf8');
  expect(written).toContain('▇▇▇ put the laptop away');
  expect(written).toContain('Twenty weeks of group');
  expect(written).not.toMatch(/maria|unsaidforbidden|Unfinisheddraft/i);

  // among the journals nothing readable is written
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    path.join(profile, 'journals', 'Pages.html'),
  );
  await button(page, 'Save as a file').click();
  await expect(page.getByRole('alert')).toContainText('where the journals are');
  expect(fs.existsSync(path.join(profile, 'journals', 'Pages.html'))).toBe(false);

  // the names are there again the next time
  await goTo(page, 'Today');
  await goTo(page, 'Review');
  await button(page, 'For a counsellor').click();
  await expect(preview).toContainText('▇▇▇ put the laptop away');
});

test('the journal by month and by filter, and Today with three things at most', async ({ page, app }) => {
  await setWindow(app, 900, 600);
  await unlock(page);
  const forToday = main(page).getByRole('list', exact('For today'));
  await expect(forToday.getByRole('listitem')).toHaveCount(3);
  await expect(forToday).toContainText('Due: I will write the letter to the bank.');
  await expect(forToday).toContainText('To look at again:');
  await expect(main(page).getByText('Go on where you stopped')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'half-a-year-today');

  await goTo(page, 'Journal');
  const links = main(page).getByRole('link');
  await page.getByRole('radio', exact('Calendar')).click();
  const written = main(page).getByRole('button', { name: /, (one entry|\d+ entries)$/ });
  await written.last().click();
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await violations(page)).toEqual([]);
  await shot(page, 'half-a-year-calendar');

  const filters = main(page).getByRole('group', exact('Filters'));
  await filters.getByRole('button', exact('Kept')).click();
  await expect(links).toHaveText(['What Maria said']);
  await goTo(page, 'Today');
  await goTo(page, 'Journal');
  await expect(links).toHaveText(['What Maria said']);
  await filters.getByRole('button', exact('Clear')).click();
  await expect(page.getByRole('radio', exact('Calendar'))).toBeChecked();
  await filters.getByRole('button', { name: /Feeling$/ }).click();
  await page.getByRole('option', { name: /^steady/ }).click();
  await expect(main(page).getByText('5 entries')).toBeVisible();
  await filters.getByRole('button', exact('Positive change')).click();
  await expect(main(page).getByText('Nothing found')).toBeVisible();
  await button(main(page), 'Clear the filters').click();
  await page.getByRole('searchbox', exact('Search')).fill('maria');
  await filters.getByRole('button', { name: /Template$/ }).click();
  await page.getByRole('option', exact('Free')).click();
  await expect(links).toHaveText(['What Maria said']);
  await shot(page, 'half-a-year-found');
});
