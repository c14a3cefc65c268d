/**
 * The built app in dist/: made anew when what it is made from has changed. The build leaves a note of what it was made
 * from among its own output, so that any other build takes the note away with it.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bin, inRoot, root } from './paths.mjs';
import { run } from './run.mjs';
import { say, Unready } from './say.mjs';

const sources = ['src', 'electron', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const note = inRoot('dist/page/.built-from');

/** Pure, but for the disk it reads: one hash over the names and contents of all files, in a fixed order. */
export function hashOf(folder, places) {
  const hash = crypto.createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(path.join(folder, place))).toSorted()) {
    const bytes = fs.readFileSync(file);
    hash.update(`${path.relative(folder, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesIn(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export async function ensureBuilt() {
  const wanted = hashOf(root, sources);
  if (readNote() === wanted) return;
  await build(wanted);
}

export async function build(madeFrom = hashOf(root, sources)) {
  say('building');
  fs.rmSync(note, { force: true });
  const done = await run(bin('vite'), ['build', '--logLevel', 'warn'], { capture: true });
  if (done.code !== 0) throw new Unready(`the build failed:\n${done.output.trim()}`);
  if (done.output.trim() !== '') process.stderr.write(`${done.output.trim()}\n`);
  fs.writeFileSync(note, madeFrom);
}

function readNote() {
  try {
    return fs.readFileSync(note, 'utf8');
  } catch {
    return null;
  }
}
