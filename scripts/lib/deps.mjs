/** The project's dependencies: `npm ci` when what is installed is not what the lock file names. */
import fs from 'node:fs';
import { inRoot } from './paths.mjs';
import { npm, run } from './run.mjs';
import { say, Unready } from './say.mjs';

/** Pure. Both are the `packages` of a lock file: the project's, and the one npm keeps of what it installed. */
export function needsInstall(wanted, installed) {
  if (!installed) return true;
  const isThere = ([place, { version, optional, link }]) =>
    place === '' ||
    link === true ||
    installed[place]?.version === version ||
    (optional === true && !installed[place]);
  return !Object.entries(wanted).every(isThere);
}

export async function ensureDependencies() {
  if (!needsInstall(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return;
  say('installing the dependencies (npm ci)');
  const done = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { capture: true });
  if (done.code !== 0) throw new Unready(`npm ci failed:\n${done.output.trim()}`);
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(inRoot(file), 'utf8')).packages;
  } catch {
    return null;
  }
}
