/**
 * Earlier versions of an entry: found in its menu, told apart by day and time, compared with the present word by word,
 * and brought back without losing the present. The past is written by the vault's own code with a clock set back.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { paragraphs } from '../../src/domain/body/build.ts';
import type { DayOn } from '../../src/domain/ids.ts';
import { realPorts } from '../../electron/vault/session/session-ports.ts';
import { expect, setWindow, shot, test as base, violations } from '../support/electron-app.ts';
import { removeFolder } from '../support/remove-folder.ts';
import { newEntryId, startVault } from '../support/vault-process.ts';
import { button, expectSaved, field, goTo, lock, passphrase, saveState, unlock } from './person.ts';

const hour = 3_600_000;

const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-e2e-'));
    const start = Date.now();
    let now = start - 28 * hour;
    const vault = startVault({
      journalsDir: path.join(folder, 'journals'),
      ports: { ...realPorts, clock: { now: () => now } },
    });
    await vault.must('vault.create', { passphrase });
    await vault.must('profile.save', { role: 'recovering' });
    const on = new Date(now).toISOString().slice(0, 10) as DayOn;
    const { id } = await vault.must('entry.create', {
      id: newEntryId(),
      init: {
        template: 'free',
        entryOn: on,
        title: 'The talk',
        body: paragraphs('We spoke for an hour and nobody shouted.\n\nI listened first.'),
      },
    });
    now = start - 3 * hour;
    await vault.must('entry.save', {
      id,
      patch: { body: paragraphs('We spoke for an hour and nobody left.\n\nI listened first.') },
    });
    now = start - hour;
    await vault.must('entry.save', {
      id,
      patch: {
        title: 'The long talk',
        body: paragraphs('We spoke for two hours and nobody left.\n\nI listened first, then you did.'),
      },
    });
    const gratitude = {
      what: { text: 'You waited up for me on Tuesday.' },
      meant: { text: 'I was less alone.' },
    };
    now = start - 5 * hour;
    const guided = await vault.must('entry.create', {
      id: newEntryId(),
      init: { template: 'gratitude', entryOn: on, answers: gratitude, composed: true },
    });
    now = start - 2 * hour;
    await vault.must('entry.save', {
      id: guided.id,
      patch: {
        title: 'Tuesday',
        answers: { ...gratitude, meant: { text: 'I was not alone.' } },
        finished: true,
      },
    });
    await vault.shutdown();
    await use(folder);
    await removeFolder(folder);
  },
});

test('an earlier version is compared, brought back, and what it took the place of can be, too', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await unlock(page);
  const main = page.getByRole('main');
  const versions = page.getByRole('listbox', { name: 'Saved' });
  const textNow = () => field(page, 'Entry text');
  const openVersions = async (): Promise<void> => {
    await button(page, 'More for this entry').click();
    await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Earlier versions' })).toBeVisible();
  };

  await goTo(page, 'Journal');
  await main.getByRole('link', { name: 'The long talk' }).click();
  await expect(saveState(page)).toHaveCount(1);
  await button(page, 'More for this entry').click();
  await shot(page, 'versions-menu');
  await page.keyboard.press('Escape');
  await openVersions();

  // by day and time, the newest first, each compared with the present
  await expect(versions.getByRole('option')).toHaveCount(2);
  await expect(versions.getByRole('group')).toHaveCount(2);
  const text = main.getByRole('region', { name: 'Text', exact: true });
  await expect(text.getByRole('deletion')).toHaveText(['an hour']);
  await expect(text.getByRole('insertion')).toHaveText(['two hours', ', then you did']);
  await expect(main.getByRole('region', { name: 'Title', exact: true }).getByRole('insertion')).toHaveCount(
    1,
  );
  expect(await violations(page)).toEqual([]);
  await shot(page, 'versions-changes');
  await versions.getByRole('option').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(text.getByRole('deletion').first()).toHaveText('an hour');
  await expect(text).toContainText('shouted');
  await page.getByRole('radio', { name: 'As it was' }).click();
  await expect(main).toContainText('nobody shouted');
  await expect(main).not.toContainText('nobody left');
  await shot(page, 'versions-as-it-was');

  // back to it; the present is now a version, though it is seconds old
  await button(page, 'Restore this version').click();
  await expect(textNow()).toContainText('We spoke for an hour and nobody shouted.');
  await expect(field(page, 'Title')).toHaveValue('The talk');
  await lock(page);
  await unlock(page);
  await goTo(page, 'Journal');
  await main.getByRole('link', { name: 'The talk', exact: true }).click();
  await expect(textNow()).toContainText('nobody shouted');
  await openVersions();
  await expect(versions.getByRole('option')).toHaveCount(3);
  await expect(text.getByRole('deletion').first()).toHaveText('two hours');
  await button(page, 'Back to the entry').click();

  // words still on their way are kept as a version, too
  await textNow().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Wholly unwritten.');
  await openVersions();
  await button(page, 'Restore this version').click();
  await expect(textNow()).not.toContainText('Wholly unwritten');
  await openVersions();
  await expect(text.getByRole('deletion').filter({ hasText: 'Wholly unwritten' })).toHaveCount(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await shot(page, 'versions-dark');
  await button(page, 'Back to the entry').click();

  // deleted for good, it has none
  await button(page, 'Move to trash').click();
  await shot(page, 'versions-trash-entry');
  await button(page, 'Delete for good').click();
  await shot(page, 'versions-trash-question');
  await button(page.getByRole('alertdialog'), 'Delete for good').click();
  await expect(main.getByRole('link', { name: 'The talk', exact: true })).toHaveCount(0);
  await goTo(page, 'Journal');

  // guided answers by their questions
  await page.emulateMedia({ colorScheme: 'light' });
  await main.getByRole('link', { name: 'Tuesday' }).click();
  await openVersions();
  await expect(main.getByRole('insertion').filter({ hasText: 'not' })).toHaveCount(1);
  await expect(main.getByRole('heading', { level: 3 })).not.toHaveCount(0);
  await setWindow(app, 1280, 800);
  await shot(page, 'versions-guided-wide');
  await button(page, 'Back to the entry').click();
  await expectSaved(page);
});
