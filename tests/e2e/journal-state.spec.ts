/** What is not as it was written is told after unlocking, in words, and stands under Settings. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, button, goTo, lock, unlock, writeFree } from './person.ts';

const logOf = (profile: string): string => {
  const journals = path.join(profile, 'journals');
  const [id] = fs.readdirSync(journals).filter((name) => /^[0-9a-f]{32}$/.test(name));
  return path.join(journals, String(id), 'journal.jl');
};

test('a damaged place and an older copy are told in words, until the person knows', async ({
  page,
  app,
  profile,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await writeFree(page, 'The first evening', 'We talked.');
  await goTo(page, 'Settings');
  await expect(page.getByText('Everything is as it was written.')).toBeVisible();
  await button(page, 'Check everything now').click();
  await expect(page.getByText('Everything was read again, and is as it was written.')).toBeVisible();
  await lock(page);
  const earlier = fs.readFileSync(logOf(profile));

  await unlock(page);
  await expect(page.getByText('What this means')).toHaveCount(0);
  await writeFree(page, 'The second evening', 'We talked again.');
  await lock(page);

  // somebody puts the file of before back
  fs.writeFileSync(logOf(profile), earlier);
  await unlock(page);
  await expect(
    page.getByText(/This journal is older than the one last used here \(.*, 2 entries\)/),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'state-older');
  await button(page, 'Not now').click();
  await goTo(page, 'Settings');
  await page.getByText('Restored from a backup?').scrollIntoViewIfNeeded();
  await shot(page, 'state-settings');
  await lock(page);
  await unlock(page);
  await button(page, 'Yes, that’s right').click();
  await lock(page);
  await unlock(page);
  await expect(page.getByText(/older than/)).toHaveCount(0);
  await lock(page);

  // a record in the middle is damaged, and one is taken out
  const bytes = fs.readFileSync(logOf(profile));
  const starts: number[] = [];
  for (let at = bytes.indexOf('JR01'); at >= 0; at = bytes.indexOf('JR01', at + 4)) starts.push(at);
  const [a, b] = [starts[5] ?? 0, starts[6] ?? 0];
  bytes[(starts[3] ?? 0) + 200] = (bytes[(starts[3] ?? 0) + 200] ?? 0) ^ 1;
  fs.writeFileSync(logOf(profile), Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]));
  await page.evaluate(() => window.tend?.call('settings.set', { theme: 'dark' }));
  await unlock(page);
  await expect(page.getByText('One record can’t be read.')).toBeVisible();
  await expect(page.getByText('One record has been taken out of the journal’s file.')).toBeVisible();
  await page.getByRole('button', { name: 'What this means' }).click();
  await expect(page.getByText(/Nothing was thrown away/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'state-damaged');
  await button(page, 'Understood').click();
  await goTo(page, 'Settings');
  await page.getByRole('heading', { name: 'The state of this journal' }).scrollIntoViewIfNeeded();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'state-settings-damaged');
  await lock(page);
  await unlock(page);
  await expect(page.getByText('One record can’t be read.')).toHaveCount(0);
});

/** Flips a bit in what was saved last of an entry that was saved more than once. */
function damageAnEntry(file: string): void {
  const bytes = fs.readFileSync(file);
  const frames = new Map<string, number[]>();
  for (let at = bytes.indexOf('JR01'); at >= 0; at = bytes.indexOf('JR01', at + 4)) {
    const id = bytes.subarray(at + 22, at + 38).toString('hex');
    // what there is once a journal has a small number as its id
    if (!id.startsWith('0'.repeat(24))) frames.set(id, [...(frames.get(id) ?? []), at]);
  }
  const [last] = [...frames.values()].filter((of) => of.length > 1).map((of) => of.at(-1) ?? 0);
  if (last === undefined) throw new Error('no entry was saved twice');
  bytes[last + 100] = (bytes[last + 100] ?? 0) ^ 1;
  fs.writeFileSync(file, bytes);
}

test('a damaged part is set aside on asking, its copy is told and kept until it is removed', async ({
  page,
  app,
  profile,
}) => {
  await setWindow(app, 900, 600);
  await beginJournal(page);
  await writeFree(page, 'The first evening', 'We talked.');
  await writeFree(page, 'The second evening', 'We talked again.');
  await lock(page);
  const folder = path.dirname(logOf(profile));
  damageAnEntry(logOf(profile));
  const damaged = fs.statSync(logOf(profile)).size;

  await unlock(page);
  await expect(page.getByText('One record can’t be read.')).toBeVisible();
  await button(page, 'Understood').click();
  await goTo(page, 'Settings');
  const section = page.getByRole('region', { name: 'The state of this journal' });
  await section.getByText('One record can’t be read').scrollIntoViewIfNeeded();
  await shot(page, 'aside-offered');
  await button(page, 'Set the damaged part aside…').click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('byte for byte');
  expect(await violations(page)).toEqual([]);
  await shot(page, 'aside-asked');
  await dialog.getByRole('button', { name: 'Set it aside' }).click();

  await expect(page.getByText('Everything was read again, and is as it was written.')).toBeVisible();
  await expect(page.getByText(/What can’t be read: a saved version of the “Free” entry for/)).toBeVisible();
  const [copy = 'none'] = fs.readdirSync(folder).filter((name) => name.startsWith('journal.quarantine-'));
  await expect(page.getByText(`${path.basename(folder)}/${copy}`)).toBeVisible();
  expect(fs.statSync(path.join(folder, copy)).size).toBeGreaterThanOrEqual(damaged);
  await page.getByText(/^Set aside on/).scrollIntoViewIfNeeded();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'aside-done');
  await page.evaluate(() => window.tend?.call('settings.set', { theme: 'dark' }));
  await shot(page, 'aside-done-dark');
  await lock(page);

  await unlock(page);
  await expect(page.getByText(/can’t be read/)).toHaveCount(0);
  await goTo(page, 'Journal');
  await expect(page.getByText('The first evening')).toBeVisible();
  await expect(page.getByText('The second evening')).toBeVisible();
  await goTo(page, 'Settings');
  await expect(page.getByText('Everything is as it was written.')).toBeVisible();
  await button(page, 'Remove this copy…').click();
  await shot(page, 'aside-removing-dark');
  await button(page, 'Remove the copy').click();
  await expect(page.getByText(/^Set aside on/)).toHaveCount(0);
  expect(fs.readdirSync(folder).filter((name) => name.includes('quarantine'))).toEqual([]);
});
