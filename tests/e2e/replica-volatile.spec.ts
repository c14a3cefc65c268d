/**
 * The page's own copy of the lists: sealed in a database that lives in memory, gone with the page, never on the disk.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { Finder } from '../support/canary/finder.ts';
import { makeCanary, piecesOf } from '../support/canary/needles.ts';
import { scanFor } from '../support/canary/scan.ts';
import { expect, test } from '../support/electron-app.ts';
import { beginJournal, goTo, lock, unlock, writeFree } from './person.ts';

/** Every byte of every database of this origin, as the browser would give it to anybody. */
async function databases(page: Page): Promise<{ names: string[]; rows: number; bytes: Buffer }> {
  const found = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('a database could not be read')));
      });
    const latin = (bytes: ArrayBuffer): string =>
      Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    let rows = 0;
    let text = names.join('\n');
    for (const name of names) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        for (const row of await done(database.transaction(store).objectStore(store).getAll())) {
          rows += 1;
          for (const value of Object.values(row as Record<string, unknown>))
            text += value instanceof ArrayBuffer ? latin(value) : `${String(value)}\n`;
        }
      }
      database.close();
    }
    return { names, rows, text };
  });
  return { names: found.names, rows: found.rows, bytes: Buffer.from(found.text, 'latin1') };
}

test('the lists live in a database of this page alone, whose rows nobody else can read', async ({ page }) => {
  const canary = makeCanary();
  await beginJournal(page);
  await writeFree(page, `Evening ${canary}`, `Words ${canary} and more`);
  await goTo(page, 'Journal');
  await expect(page.getByRole('main').getByText(canary).first()).toBeVisible();
  const during = await databases(page);
  expect(during.names).toHaveLength(1);
  expect(during.rows).toBeGreaterThan(3);
  expect(new Finder(piecesOf(canary)).find(during.bytes)).toEqual([]);

  await lock(page);
  expect((await databases(page)).names).not.toContain(during.names[0]);
  await unlock(page);
  await goTo(page, 'Journal');
  await expect(page.getByRole('main').getByText(canary).first()).toBeVisible();
  expect((await databases(page)).names).not.toContain(during.names[0]);
});

test('nothing of it, and no word of the journal, is in any file of the profile', async ({
  page,
  profile,
  started,
}) => {
  const canary = makeCanary();
  await beginJournal(page);
  await writeFree(page, `Evening ${canary}`, `Words ${canary} and more`);
  await goTo(page, 'Journal');
  await page.getByRole('searchbox', { name: 'Search' }).fill(canary);
  await expect(page.getByRole('main').getByText(canary).first()).toBeVisible();
  expect(scanFor([canary], [profile]).leaks).toEqual([]);
  await lock(page);
  expect(scanFor([canary], [profile]).leaks).toEqual([]);
  await started.close();
  expect(scanFor([canary], [profile]).leaks).toEqual([]);
  // No database of the page was ever a file, so neither is its name (UTF-8 and UTF-16 both hold it so in LevelDB).
  const files = fs
    .readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile());
  const paths = files.map((file) => path.join(file.parentPath, file.name));
  expect(paths.filter((file) => /IndexedDB.*app_tend/.test(file))).toEqual([]);
  const names = [Buffer.from('replica-'), Buffer.from('replica-', 'utf16le')];
  const naming = paths.filter((file) => names.some((name) => fs.readFileSync(file).includes(name)));
  expect(naming).toEqual([]);

  // The scan does see what it looks for, where it looks.
  const plant = path.join(profile, 'planted');
  fs.writeFileSync(plant, `a piece of it: ${canary.slice(3, 11)}`);
  expect(scanFor([canary], [profile]).leaks.map(({ file }) => file)).toContain(plant);
});
