/**
 * Which Electron runs the project: the folder named by ELECTRON_OVERRIDE_DIST_PATH; else the official binary, fetched
 * by its own installer with its own checksums; else the stand-in, saying so. Keeps, in .cache/, when the official
 * download was last out of reach, so that not every start waits for it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { cache, inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say, Unready, warn } from './say.mjs';
import { fetchStandIn, isStandInPossible, isStandInThere, standIn, standInVersion } from './stand-in.mjs';

const day = 24 * 60 * 60 * 1000;
const outOfReachNote = path.join(cache, 'official-electron-out-of-reach.json');

/** Pure: the next thing to try, from what is known. */
export function chooseRuntime({ override, officialThere, officialOutOfReach, standInPossible }) {
  if (override) return 'override';
  if (officialThere) return 'official';
  if (!officialOutOfReach) return 'fetch-official';
  return standInPossible ? 'stand-in' : 'none';
}

/** Pure: whether a remembered failure still counts. Another version or a day later, it is tried again. */
export function isStillOutOfReach(note, version, now) {
  return note !== null && note.version === version && now >= note.at && now - note.at < day;
}

/** Answers {kind, executable}. Needs node_modules. */
export async function findRuntime({ quiet = false } = {}) {
  const version = JSON.parse(fs.readFileSync(inRoot('node_modules/electron/package.json'), 'utf8')).version;
  for (;;) {
    const choice = chooseRuntime({
      override: process.env.ELECTRON_OVERRIDE_DIST_PATH,
      officialThere: officialExecutable(version) !== null,
      officialOutOfReach: isStillOutOfReach(readNote(), version, Date.now()),
      standInPossible: isStandInPossible(),
    });
    switch (choice) {
      case 'override':
        return { kind: 'override', executable: overridden(process.env.ELECTRON_OVERRIDE_DIST_PATH) };
      case 'official':
        return { kind: 'official', executable: officialExecutable(version) };
      case 'fetch-official':
        if (!(await fetchOfficial())) writeNote({ version, at: Date.now() });
        break;
      case 'stand-in':
        if (!isStandInThere()) await fetchStandIn();
        if (!quiet) {
          warn(
            `official Electron ${version} is out of reach; using the stand-in (Electron ${standInVersion}), for development and tests only`,
          );
        }
        return { kind: 'stand-in', executable: standIn.executable };
      default:
        throw new Unready(
          `Electron ${version} could not be downloaded, and there is no stand-in for ${process.platform}-${process.arch}. ` +
            'Set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
        );
    }
  }
}

const relativeExecutable = () =>
  ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })[process.platform] ?? 'electron';

function overridden(folder) {
  const executable = path.resolve(folder, relativeExecutable());
  if (fs.existsSync(executable)) return executable;
  throw new Unready(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron at ${executable}`);
}

function officialExecutable(version) {
  const dist = inRoot('node_modules/electron/dist');
  try {
    const found = fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = path.join(dist, relativeExecutable());
    return found === version && fs.existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/** A short knock first: the installer itself waits long for a door that is shut. */
async function fetchOfficial() {
  const door = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'https://github.com/';
  try {
    await fetch(door, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000) });
  } catch {
    return false;
  }
  say('downloading Electron (once)');
  const installed = await run(process.execPath, [inRoot('node_modules/electron/install.js')], {
    capture: true,
    timeoutMs: 15 * 60 * 1000,
  });
  if (installed.code !== 0) warn(`the download of Electron failed:\n${installed.output.trim()}`);
  return installed.code === 0;
}

function readNote() {
  try {
    return JSON.parse(fs.readFileSync(outOfReachNote, 'utf8'));
  } catch {
    return null;
  }
}

function writeNote(note) {
  fs.mkdirSync(cache, { recursive: true });
  fs.writeFileSync(outOfReachNote, JSON.stringify(note));
}
