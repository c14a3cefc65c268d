/**
 * What is left in memory after a lock. The passphrase and the words are typed with real keys (the driver's own typing leaves
 * copies in the main process), then every process of the app is searched. Linux, and the right to read their memory.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { argon2id, kdfBounds } from '../../electron/vault/crypto/kdf.ts';
import { readKeyring } from '../../electron/vault/keyring/keyring-files.ts';
import { unlockWithPassphrase } from '../../electron/vault/keyring/unlock.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import { expect, test as base } from '../support/electron-app.ts';
import { inMemory, processTree, sightings } from '../support/process-memory.ts';
import { removeFolder } from '../support/remove-folder.ts';
import { createdVault } from '../support/vault-process.ts';
import { button, field } from './person.ts';

const passphrase = 'seven grey herons wait';
const words = 'the lantern by the weir was lit again';

const test = base.extend<{ readonly vaultKey: () => Promise<Buffer> }>({
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-e2e-'));
    const journalsDir = path.join(folder, 'journals');
    fs.mkdirSync(journalsDir);
    const cost = { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses };
    const ports = { kdf: argon2id, chooseCost: () => Promise.resolve(cost) };
    const { vault } = await createdVault({ journalsDir, ports });
    await vault.must('profile.save', { role: 'partner' });
    await vault.must('vault.changePassphrase', { current: 'a long enough passphrase', next: passphrase });
    await vault.shutdown();
    await use(folder);
    await removeFolder(folder);
  },
  vaultKey: async ({ profile }, use) => {
    await use(async () => {
      const journals = path.join(profile, 'journals');
      const read = await readKeyring(realFiles, path.join(journals, fs.readdirSync(journals)[0] ?? ''));
      if (!read.ok) throw new Error(read.error.kind);
      const unlocked = await unlockWithPassphrase(read.value.keyring, passphrase, argon2id);
      if (!unlocked.ok) throw new Error(unlocked.error.kind);
      return Buffer.from(unlocked.value.vaultKey.bytes);
    });
  },
});

const keys = (...args: readonly string[]): unknown => execFileSync('xdotool', args);
const whyNot = process.platform === 'linux' ? null : 'skipped: only Linux shows a process’s memory as a file';

test('after a lock neither the key nor the passphrase is in any process, and the words in no page and no vault', async ({
  app,
  page,
  vaultKey,
}) => {
  if (whyNot !== null) console.log(whyNot);
  test.skip(whyNot !== null, whyNot ?? '');
  await page.getByLabel('Passphrase', { exact: true }).focus();
  keys('type', '--delay', '15', passphrase);
  keys('key', 'Return');
  await button(page, 'New entry').click();
  await field(page, 'Entry text').focus();
  keys('type', '--delay', '15', words);
  await expect(page.getByRole('status')).toHaveText(/^Saved/);

  const key = await vaultKey();
  const root = app.process().pid ?? 0;
  const needles = [
    { name: 'key', bytes: key },
    ...inMemory('passphrase', passphrase),
    ...inMemory('words', words),
  ];
  // The search sees what it has to see while the journal is open.
  const before = sightings(processTree(root), needles).map(({ needle }) => needle);
  expect(before).toEqual(expect.arrayContaining(['words', 'passphrase']));

  keys('key', 'ctrl+l');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await page.waitForTimeout(2_000);
  const after = sightings(processTree(root), needles);
  // Freed memory of the main process is Chromium's own to reuse; what it still holds of a text field is told, not judged.
  const ours = after.filter(({ needle, process: of }) => !(of === 'main' && needle.startsWith('words')));
  if (after.length > ours.length) console.log('Words were left in freed memory of the main process.');
  expect(ours).toEqual([]);
});
