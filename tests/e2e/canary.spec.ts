/**
 * A whole session in which every field gets a random word of its own, searched for after each step in everything the app
 * leaves behind: its profile through all containers (LevelDB, Snappy, SQLite, gzip, caches), the temporary folder, the
 * desktop's list of recent files, and what it printed.
 */
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeCanary } from '../support/canary/needles.ts';
import { scanFor } from '../support/canary/scan.ts';
import { expect, test } from '../support/electron-app.ts';
import { button, chooseRole, createJournal, expectSaved, field, goTo, lock, unlock } from './person.ts';

/** What appeared in the temporary folder since, without the folders of tests that run beside this one. */
function newTemporary(since: number): readonly string[] {
  return fs.readdirSync(os.tmpdir(), { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(os.tmpdir(), entry.name);
    const isOurs = entry.isDirectory() && /chromium|electron|tend(?!-)|\.org\./i.test(entry.name);
    try {
      return isOurs && fs.statSync(full).mtimeMs >= since ? [full] : [];
    } catch {
      return [];
    }
  });
}

async function changePassphrase(page: Page, from: string, to: string): Promise<void> {
  await goTo(page, 'Settings');
  await button(page, 'Change passphrase…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Current passphrase', { exact: true }).fill(from);
  await dialog.getByLabel('New passphrase', { exact: true }).fill(to);
  await dialog.getByLabel('Repeat new passphrase', { exact: true }).fill(to);
  await button(dialog, 'Change passphrase').click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible();
}

test('no word of a whole session, no passphrase and no recovery key is left in any file or line', async ({
  page: first,
  profile,
  output,
  relaunch,
}) => {
  let page = first;
  const since = Date.now();
  const words = new Map<string, string>();
  let recoveryWords = '';
  const word = (where: string): string => {
    const made = makeCanary();
    words.set(where, made);
    return made;
  };
  const desktop = path.join(os.homedir(), '.local', 'share');
  const recent = ['recently-used.xbel', 'user-places.xbel'].map((name) => path.join(desktop, name));
  const expectClean = async (step: string): Promise<void> => {
    await test.step(`nothing after: ${step}`, () => {
      const names = [...words.keys(), 'recovery key'];
      const all = [...words.values()];
      const folders = [profile, ...newTemporary(since)];
      const leaks = scanFor(all, folders, [recoveryWords]).leaks.map(({ canary, file, form }) => [
        names[canary],
        path.relative(profile, file),
        form,
      ]);
      expect(leaks, step).toEqual([]);
      const lines = [
        output(),
        ...recent.map((file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')),
      ];
      for (const [name, one] of words)
        for (const line of lines) expect(line.includes(one), `${name} in a line`).toBe(false);
    });
  };

  const secret = word('passphrase');
  const recoveryKey = await createJournal(page, 'Evenings', secret);
  // Its words are ordinary ones, found everywhere; four in a row are not.
  recoveryWords = recoveryKey.split(' ').slice(0, 4).join(' ');
  await chooseRole(page, 'Partner');
  await page.getByLabel('Passphrase', { exact: true }).fill(word('wrong passphrase'));
  await button(page, 'Unlock').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await unlock(page, secret);
  await expectClean('creating and a wrong passphrase');

  const title = word('title');
  await button(page, 'New entry').click();
  await field(page, 'Title').fill(title);
  await field(page, 'Entry text').click();
  await page.keyboard.insertText(`One ${word('body')} and the rest of a sentence.`);
  await page.getByLabel('Tags', { exact: true }).fill(word('tag'));
  await page.keyboard.press('Enter');
  await expectSaved(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await goTo(page, 'Support');
  await button(page, 'Add a person').click();
  const sheet = page.getByRole('dialog');
  await field(sheet, 'Who').fill(word('contact'));
  await field(sheet, 'How to reach them').fill(word('number'));
  await button(sheet, 'Save').click();
  await expect(sheet).toBeHidden();
  await goTo(page, 'Journal');
  await page.getByRole('searchbox', { name: 'Search' }).fill(title);
  await expect(page.getByRole('main').getByText(title).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill(word('search'));
  await expectClean('writing and searching');

  const next = word('next passphrase');
  await changePassphrase(page, secret, next);
  await expectClean('changing the passphrase');
  await lock(page);
  await expectClean('locking');
  await unlock(page, next);
  await goTo(page, 'Settings');
  await button(page, 'Back up now').click();
  await expect(page.getByText(/^Last verified backup: /)).toBeVisible();
  await expectClean('a backup');

  await goTo(page, 'Journal');
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await button(page, 'Move to trash').click();
  await expectClean('the trash');

  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type(`Killed at ${word('killed')}`);
  page = await relaunch({ kill: true });
  await expectClean('a kill in the middle of typing');
  await unlock(page, next);
  await expectClean('the unlock after it');

  // The scan sees what it looks for, where it looks.
  fs.writeFileSync(path.join(profile, 'planted'), `a piece: ${title.slice(5, 13)}`);
  expect(scanFor([title], [profile]).leaks).not.toEqual([]);
});
