/**
 * `npm run package`: the installers for this system (AppImage and deb, dmg, or nsis) in release/, made with the
 * official Electron. Where that is out of reach: the unpacked folder only, from the stand-in, marked as not for release.
 * `--test-build` makes a folder the tests can drive. What must never happen: the stand-in in something handed out.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/deps.mjs';
import { bin, inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { findRuntime } from './lib/runtime.mjs';
import { main, say, Unready, warn } from './lib/say.mjs';
import { standIn, standInVersion } from './lib/stand-in.mjs';

const { values } = parseArgs({
  options: { 'test-build': { type: 'boolean', default: false }, out: { type: 'string', default: 'release' } },
});

await main(async () => {
  await ensureDependencies();
  const { kind } = await findRuntime({ quiet: true });
  const forTests = values['test-build'];
  await (forTests ? ensureBuilt() : build());
  const out = path.resolve(values.out);
  const options = [`-c.directories.output=${out}`];
  if (kind === 'stand-in') {
    if (!forTests) warn('made from the Electron stand-in: the unpacked folder only, NOT FOR RELEASE');
    options.push('--dir', `-c.electronVersion=${standInVersion}`, `-c.electronDist=${standIn.bareFolder}`);
  }
  if (forTests) {
    // Playwright starts the app by the inspector; and the app must know that it may be driven.
    options.push(
      '-c.electronFuses.enableNodeCliInspectArguments=true',
      '-c.extraMetadata.tendTestBuild=true',
    );
    if (kind !== 'stand-in') options.push('--dir');
  }
  say('packaging');
  const done = await run(
    bin('electron-builder'),
    ['--config', inRoot('electron-builder.yml'), '--publish', 'never', ...options],
    {
      capture: true,
    },
  );
  if (done.code !== 0) throw new Unready(`packaging failed:\n${done.output.trim()}`);
  if (kind === 'stand-in') markNotForRelease(out);
  say(`packaged into ${out}`);
});

function markNotForRelease(out) {
  const text = `Built from Electron ${standInVersion}, a stand-in for development and tests. Not for release.\n`;
  for (const name of fs.readdirSync(out)) {
    if (name.endsWith('-unpacked')) fs.writeFileSync(path.join(out, name, 'NOT-FOR-RELEASE.txt'), text);
  }
}
