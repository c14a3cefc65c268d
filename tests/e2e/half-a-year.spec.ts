/** Looking back over half a year: the review and every way from it into the entries, the journal's month and filters, Today. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, setWindow, shot, test as base, violations } from '../support/electron-app.ts';
import { halfAYear, writePastJournal } from '../support/past-journal.ts';
import { goTo, passphrase, unlock } from './person.ts';

const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-e2e-'));
    await writePastJournal(folder, passphrase, 'recovering', halfAYear());
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },
});

test('pages', async ({ page, app }) => {
  test.setTimeout(180_000);
  await setWindow(app, 900, 600);
  await unlock(page);
  for (const theme of ['Light', 'Dark'] as const) {
    await setWindow(app, 900, 600);
    await goTo(page, 'Settings');
    await page.getByRole('radio', { name: theme, exact: true }).click();
    for (const place of ['Today', 'Journal', 'Review', 'Hard day'] as const) {
      await goTo(page, place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForTimeout(400);
      await shot(page, `hy-${theme}-${place}`);
      if (place === 'Journal') {
        await page.getByRole('radio', { name: 'Calendar', exact: true }).click();
        await shot(page, `hy-${theme}-calendar`);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('radio', { name: 'On this day', exact: true }).click();
        await shot(page, `hy-${theme}-on-this-day`);
      }
      expect(await violations(page), place).toEqual([]);
    }
    await setWindow(app, 1280, 900);
    await goTo(page, 'Today');
    await shot(page, `hy-${theme}-wide-today`);
    await goTo(page, 'Review');
    await page.waitForTimeout(500);
    const height = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')].map((e) => e.scrollHeight);
      return Math.max(...all);
    });
    await setWindow(app, 1280, Math.min(6000, height + 40));
    await page.waitForTimeout(500);
    await shot(page, `hy-${theme}-wide-review`);
    await setWindow(app, 1280, 900);
  }
});
