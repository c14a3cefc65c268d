/** The vault is the only thing that matters in a profile: whatever happens to every other file, the journal opens whole. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/electron-app.ts';
import { numbers } from '../support/vault-parts.ts';
import { beginJournal, goTo, unlock, writeFree } from './person.ts';

const next = numbers(31);

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['flipped', flip],
  ['emptied', fs.truncateSync],
  ['deleted', fs.rmSync],
];

/** One bit of every 100 bytes, at least one. */
function flip(file: string): void {
  const bytes = fs.readFileSync(file);
  if (bytes.length === 0) return;
  for (let n = 0; n <= bytes.length / 100; n += 1) {
    const at = next(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
  }
  fs.writeFileSync(file, bytes);
}

const otherFiles = (profile: string): readonly string[] =>
  fs
    .readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/^(journals|backups)\b/.test(path.relative(profile, file)));

test('every file of the profile but the vault’s may be flipped, emptied or deleted', async ({
  page: first,
  profile,
  started,
}) => {
  await beginJournal(first);
  await writeFree(first, 'Still here', 'Words that have to outlast everything.');
  let damaged = 0;
  for (const [how, damage] of damages) {
    await test.step(how, async () => {
      await started.close();
      for (const file of otherFiles(profile)) {
        damage(file);
        damaged += 1;
      }
      const { page } = await started.start();
      await unlock(page);
      await goTo(page, 'Journal');
      await page.getByRole('main').getByRole('link', { name: 'Still here' }).click();
      await expect(page.getByText('Words that have to outlast everything.')).toBeVisible();
    });
  }
  expect(damaged).toBeGreaterThan(damages.length * 5);
});
