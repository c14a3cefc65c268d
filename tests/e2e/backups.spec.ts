/** Backups: made by themselves, chosen a place, checked, restored in every situation, deleted with their journal. */
import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import {
  beginJournal,
  button,
  chooseRole,
  createJournal,
  field,
  goTo,
  lock,
  passphrase,
  unlock,
  writeFree,
} from './person.ts';

const backupsIn = (folder: string): readonly string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.tendbackup')) : [];
const journalsIn = (profile: string): readonly string[] =>
  fs.readdirSync(path.join(profile, 'journals')).filter((name) => /^[0-9a-f]{32}$/.test(name));

/** What the system's own dialog would answer: the one edge that a test has to play. */
async function dialogAnswers(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, file);
}

/** Under Settings, once the status has come, which waits for the backup of the day. */
async function atBackups(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await expect(page.getByText(/^(Last verified backup|No backup yet)/)).toBeVisible();
}

async function openBackup(page: Page, name: string | RegExp, secret = passphrase): Promise<void> {
  await page.getByRole('list', { name: 'Backups' }).getByRole('button', { name }).first().click();
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await button(page, 'Look inside').click();
}

async function inBothThemes(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.tend?.call('settings.set', { theme: chosen }), theme);
    await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    expect(await violations(page)).toEqual([]);
    await shot(page, `${name}-${theme}`);
  }
}

test('a backup is made at the first unlock of a day and not at the second; it can be checked and put elsewhere', async ({
  page,
  app,
  profile,
}) => {
  await setWindow(app, 900, 600);
  const own = path.join(profile, 'backups');
  await beginJournal(page);
  await writeFree(page, 'First', 'Words that are to be kept.');
  await lock(page);
  expect(backupsIn(own)).toEqual([]);
  await unlock(page);
  await atBackups(page);
  await expect(page.getByText(/^Last verified backup: .*, 1 entry\.$/)).toBeVisible();
  expect(backupsIn(own)).toHaveLength(1);
  await lock(page);
  await unlock(page);
  await atBackups(page);
  expect(backupsIn(own)).toHaveLength(1);

  await page.getByText(/^Last verified backup/).scrollIntoViewIfNeeded();
  await shot(page, 'backups-settings-top');
  await button(page, 'Check this backup').click();
  await expect(page.getByText(/It holds 1 entry of .*nothing was changed/)).toBeVisible();
  await button(page, 'Check this backup').scrollIntoViewIfNeeded();
  await inBothThemes(page, 'backups-settings');

  await dialogAnswers(app, path.join(profile, 'journals'));
  await button(page, 'Choose folder…').click();
  await expect(page.getByRole('alert')).toContainText('among the journals');
  const stick = path.join(profile, 'a second disk');
  fs.mkdirSync(stick);
  await dialogAnswers(app, stick);
  await button(page, 'Choose folder…').click();
  await expect(page.getByText(stick, { exact: true })).toBeVisible();
  await expect.poll(() => backupsIn(stick).length).toBe(1);
  await expect(button(page, 'Use Tend’s own folder')).toBeVisible();

  // The disk is taken away: said gently, and nothing is made in its place.
  fs.rmSync(stick, { recursive: true });
  await button(page, 'Back up now').click();
  await expect(page.getByRole('alert')).toContainText('can’t be found');
  expect(fs.existsSync(stick)).toBe(false);
  await shot(page, 'backups-folder-gone');
});

test('a lost journal comes back from its backup, a damaged backup is called damaged, a wrong passphrase a passphrase', async ({
  page,
  app,
  profile,
  relaunch,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await writeFree(page, 'Before it was lost', 'These words come back.');
  await goTo(page, 'Settings');
  await button(page, 'Back up now').click();
  await expect(page.getByText(/^Last verified backup/)).toBeVisible();
  const own = path.join(profile, 'backups');
  const [file = ''] = backupsIn(own);
  const whole = fs.readFileSync(path.join(own, file));
  const broken = path.join(own, 'a copy of mine.tendbackup');
  fs.writeFileSync(broken, whole.subarray(0, whole.length - 700));

  const started = await relaunch();
  fs.rmSync(path.join(profile, 'journals'), { recursive: true });
  const first = await relaunch();
  expect(started).not.toBe(first);
  await expect(first.getByRole('heading', { name: 'Create your journal', exact: true })).toBeVisible();
  await button(first, 'Restore from a backup').click();
  await expect(first.getByRole('list', { name: 'Backups' })).toContainText('Evenings');
  await inBothThemes(first, 'restore-choose');
  await openBackup(first, /^a copy of mine/);
  await expect(first.getByRole('alert')).toContainText(/damaged/i);
  await expect(first.getByRole('alert')).not.toContainText(/passphrase/i);
  await shot(first, 'restore-damaged');
  await button(first, 'Back').click();
  await openBackup(first, /Evenings/, 'not the right one');
  await expect(first.getByRole('alert')).toContainText(/passphrase/i);
  await expect(first.getByRole('alert')).not.toContainText(/damaged/i);
  await first.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(first, 'Look inside').click();
  await expect(first.getByText(/^1 entry of /)).toBeVisible();
  await expect(field(first, 'Journal name')).toHaveValue('Evenings');
  expect(journalsIn(profile)).toEqual([]);
  await inBothThemes(first, 'restore-review');
  await button(first, 'Restore this backup').click();
  await button(first, 'Go to the lock screen').click();
  await expect(first.getByText('Evenings', { exact: true })).toBeVisible();
  await unlock(first);
  await goTo(first, 'Journal');
  await expect(first.getByRole('main').getByRole('link', { name: 'Before it was lost' })).toBeVisible();
});

test('a restore over a journal keeps the one before, and it can be had back', async ({
  page,
  app,
  profile,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await writeFree(page, 'In the backup', 'Old words.');
  await goTo(page, 'Settings');
  await button(page, 'Back up now').click();
  await expect(page.getByText(/^Last verified backup/)).toBeVisible();
  await writeFree(page, 'Only in the newer one', 'New words.');
  await lock(page);
  const [before] = journalsIn(profile);
  await shot(page, 'lock-ways');
  await button(page, 'Restore from a backup').click();
  await openBackup(page, /Evenings/);
  await expect(page.getByText(/put aside, not overwritten/)).toBeVisible();
  await button(page, 'Restore this backup').click();
  await expect(page.getByText(/put aside and kept until/)).toBeVisible();
  await inBothThemes(page, 'restore-done');
  await button(page, 'Go to the lock screen').click();
  await unlock(page);
  const links = page.getByRole('main').getByRole('link');
  await goTo(page, 'Journal');
  await expect(links.filter({ hasText: 'In the backup' })).toBeVisible();
  // They chose it and saw what is in it: no question whether that is right.
  await expect(page.getByText(/older than/)).toHaveCount(0);
  await expect(links.filter({ hasText: 'Only in the newer one' })).toHaveCount(0);
  expect(journalsIn(profile)).not.toContain(before);
  await lock(page);

  await button(page, 'Restore from a backup').click();
  await inBothThemes(page, 'restore-kept');
  await page.getByRole('button', { name: /^Bring back Evenings/ }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Bring it back').click();
  await button(page, 'Go to the lock screen').click();
  await unlock(page);
  await goTo(page, 'Journal');
  await expect(links.filter({ hasText: 'Only in the newer one' })).toBeVisible();
  expect(journalsIn(profile)).toEqual([before]);
});

test('a journal is renamed, and deleted with its backups and no other’s', async ({ page, app, profile }) => {
  await setWindow(app, 900, 600);
  const own = path.join(profile, 'backups');
  const madeBackup = async (): Promise<void> => {
    await goTo(page, 'Settings');
    await button(page, 'Back up now').click();
    await expect(page.getByText(/^Last verified backup/)).toBeVisible();
  };
  await beginJournal(page, 'In recovery', 'Mornings');
  await writeFree(page, 'Of the one that stays', 'Stays.');
  await madeBackup();
  const staying = backupsIn(own);
  await lock(page);
  await button(page, 'Create another journal').click();
  await createJournal(page, 'Evenings');
  await chooseRole(page, 'Partner');
  await unlock(page);
  await writeFree(page, 'Of the one that goes', 'Goes.');
  await madeBackup();
  expect(backupsIn(own)).toHaveLength(2);

  await button(page, 'Rename…').click();
  await field(page.getByRole('dialog'), 'Journal name').fill('Nights');
  await button(page.getByRole('dialog'), 'Rename').click();
  await expect(page.getByText('Nights', { exact: true })).toBeVisible();
  await button(page, 'Delete this journal…').scrollIntoViewIfNeeded();
  await shot(page, 'this-journal');
  await button(page, 'Delete this journal…').click();
  const dialog = page.getByRole('dialog');
  await expect(button(dialog, 'Delete journal and backups')).toBeDisabled();
  await field(dialog, 'Type the journal’s name').fill('nights');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('not the right one');
  await button(dialog, 'Delete journal and backups').click();
  await expect(dialog.getByRole('alert')).toContainText(/passphrase/i);
  await inBothThemes(page, 'delete-journal');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(dialog, 'Delete journal and backups').click();

  await expect(page.getByText('Mornings', { exact: true })).toBeVisible();
  expect(journalsIn(profile)).toHaveLength(1);
  expect(backupsIn(own)).toEqual(staying);
  expect(fs.readFileSync(path.join(profile, 'settings.json'), 'utf8')).not.toContain('Nights');
  await unlock(page);
  await goTo(page, 'Journal');
  await expect(page.getByRole('main').getByRole('link', { name: 'Of the one that stays' })).toBeVisible();
});
