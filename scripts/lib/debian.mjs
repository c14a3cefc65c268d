/**
 * The system packages a bare Debian or Ubuntu lacks: what Electron itself needs, and what a machine without a screen
 * needs to run it. Installed when we are root; else the one command is named. Other systems are left alone.
 */
import fs from 'node:fs';
import { isRootOnLinux, run } from './run.mjs';
import { say, Unready, warn } from './say.mjs';

/** Each is a list of names of one thing, newest first: some were renamed from Debian 13 and Ubuntu 24.04 on. */
const electron = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libgbm1'], ['libasound2t64', 'libasound2']];
const screenless = [['xvfb'], ['xauth']];
const tests = [
  ...screenless,
  ['openbox'],
  ['xdotool'],
  ['fonts-liberation2', 'fonts-liberation'],
  ['fonts-noto-color-emoji'],
  // A second reader of the vault's format, in another language.
  ['python3-nacl'],
];

export const packagesFor = {
  start: electron,
  screenlessStart: [...electron, ...screenless],
  tests: [...electron, ...tests],
};

/** Pure. Wanted things of which no name is installed, by the first name that can be had. */
export function missingPackages(wanted, installed, available) {
  return wanted
    .filter((names) => !names.some((name) => installed.has(name)))
    .map((names) => names.find((name) => available.has(name)) ?? names.at(-1));
}

export async function ensureDebianPackages(wanted) {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/apt-get')) return;
  const names = wanted.flat();
  const installed = await installedAmong(names);
  if (missingPackages(wanted, installed, new Set(names)).length === 0) return;
  if (!isRootOnLinux()) {
    const command = missingPackages(wanted, installed, await availableAmong(names)).join(' ');
    warn(
      `some system packages may be missing. If Electron does not start: sudo apt-get install -y ${command}`,
    );
    return;
  }
  const update = await run('apt-get', ['update', '-qq'], { capture: true });
  const missing = missingPackages(wanted, installed, await availableAmong(names));
  say(`installing system packages: ${missing.join(' ')}`);
  const done = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    capture: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.code !== 0)
    throw new Unready(`apt-get could not install them:\n${update.output}${done.output}`.trim());
}

async function installedAmong(names) {
  const { output } = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names], {
    capture: true,
  });
  return new Set([...output.matchAll(/^(\S+) installed$/gm)].map((match) => match[1]));
}

async function availableAmong(names) {
  const { output } = await run('apt-cache', ['madison', ...names], { capture: true });
  return new Set([...output.matchAll(/^\s*(\S+) \|/gm)].map((match) => match[1]));
}
