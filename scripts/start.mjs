/**
 * `npm start`: from a fresh clone to the open app. Installs what is missing, builds what is stale, starts Electron.
 * What follows `--` goes to the app: `npm start -- --user-data-dir=FOLDER`.
 */
import { ensureBuilt } from './lib/build.mjs';
import { ensureDebianPackages, packagesFor } from './lib/debian.mjs';
import { ensureDependencies } from './lib/deps.mjs';
import { hasDisplay } from './lib/display.mjs';
import { root } from './lib/paths.mjs';
import { isRootOnLinux, run } from './lib/run.mjs';
import { findRuntime } from './lib/runtime.mjs';
import { main, Unready, warn } from './lib/say.mjs';

await main(async () => {
  const screen = hasDisplay(process.platform, process.env);
  await ensureDebianPackages(screen ? packagesFor.start : packagesFor.screenlessStart);
  if (!screen) {
    throw new Unready(
      'there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). On a machine without one: xvfb-run -a npm start',
    );
  }
  await ensureDependencies();
  const { executable } = await findRuntime();
  await ensureBuilt();
  const switches = [];
  if (isRootOnLinux()) {
    warn(
      'running as root, where Chromium has no sandbox (--no-sandbox); do not keep a real journal this way',
    );
    switches.push('--no-sandbox');
  }
  const { code } = await run(executable, [...switches, root, ...process.argv.slice(2)]);
  return code;
});
