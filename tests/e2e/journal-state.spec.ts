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
