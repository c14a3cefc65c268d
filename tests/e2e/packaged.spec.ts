/**
 * The packaged app: built into a folder as for release, but from whatever Electron is at hand and with the inspector
 * left on, so that it can be driven. Looks into the folder, its asar and its fuses, then starts it.
 */
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron, expect } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronPath, repo, shot } from '../support/electron-app.ts';
import { removeFolder } from '../support/remove-folder.ts';
import { test } from '../support/screen.ts';

test.skip(process.platform !== 'linux', 'the folder is laid out differently elsewhere');
test.describe.configure({ mode: 'serial' });

/** As the fuse wire in the executable writes it: the character 1. */
const enabled = '1'.charCodeAt(0);

let work = '';
const inApp = (...parts: readonly string[]): string => path.join(work, 'linux-unpacked', ...parts);
const executable = (): string => inApp('tend');

test.beforeAll(() => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-packaged-'));
  const script = path.join(repo, 'scripts/package.mjs');
  execFileSync(process.execPath, [script, '--test-build', `--out=${work}`], { cwd: repo, stdio: 'pipe' });
});
test.afterAll(() => removeFolder(work));

test('holds the built app and nothing else', () => {
  const inside = listPackage(inApp('resources/app.asar'), { isPack: false }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const files = inside.filter((file) => path.extname(file) !== '');
  expect(files).toContain('/package.json');
  for (const part of [
    'page/index.html',
    'electron/main/index.js',
    'electron/vault/index.js',
    'electron/preload/index.cjs',
  ]) {
    expect(files).toContain(`/dist/${part}`);
  }
  for (const file of files)
    expect(file).toMatch(
      /^\/(package\.json|dist\/(page|electron)\/.+\.(html|js|cjs|css|woff2|svg|png)|dist\/page\/licences\/[a-z-]+\.txt)$/,
    );
  expect(fs.readdirSync(inApp('resources')).filter((file) => file !== 'app.asar')).toEqual([]);
});

test('says nothing of how it was made', () => {
  const text = fs.readFileSync(inApp('resources/app.asar')).toString('latin1');
  expect(text).not.toContain(repo);
  expect(text).not.toContain(os.hostname().length > 3 ? os.hostname() : repo);
});

test('has its fuses set', async () => {
  const wire = await getCurrentFuseWire(executable());
  const state = (fuse: FuseV1Options): boolean => Number(wire[fuse]) === enabled;
  expect(state(FuseV1Options.RunAsNode)).toBe(false);
  expect(state(FuseV1Options.EnableCookieEncryption)).toBe(true);
  expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
  expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
  expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  expect(state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(false);
  expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
});

test('is not Node in disguise, unlike the runtime it is made of', () => {
  const said = (program: string): string =>
    spawnSync(program, ['-e', 'process.stdout.write("I am Node")'], {
      env: { PATH: process.env['PATH'], HOME: work, ELECTRON_RUN_AS_NODE: '1' },
      timeout: 60_000,
      encoding: 'utf8',
    }).stdout;
  expect(said(electronPath())).toContain('I am Node');
  expect(said(executable())).not.toContain('I am Node');
});

test('starts and shows the first-run page', async () => {
  const profile = path.join(work, 'profile');
  const app = await _electron.launch({
    executablePath: executable(),
    args: [`--user-data-dir=${profile}`],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { name: 'Create your journal', exact: true })).toBeVisible();
    expect(
      await app.evaluate(({ app: it }) => [it.isPackaged, it.getName(), it.getPath('userData')]),
    ).toEqual([true, 'Tend', profile]);
    await shot(page, 'packaged-first-run');
  } finally {
    await app.close();
  }
});
