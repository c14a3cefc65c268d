/**
 * The coach and its kinds for plain Node: src/coach bundled into a folder under .cache, remade when its sources or its library
 * changed. Says what it does on standard error only.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from '../lib/deps.mjs';
import { cache, inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';

export async function loadCoach() {
  const [{ coachText }, { kinds }] = await parts('coach', 'kinds');
  return { coachText, kinds };
}

/** The parts that training needs. */
export async function loadReader() {
  const [{ judgeByPhrases }, { featuresOf, phrasesAsFeatures }, { kinds }] = await parts(
    'judge-by-phrases',
    'features',
    'kinds',
  );
  return { judgeByPhrases, featuresOf, phrasesAsFeatures, kinds };
}

async function parts(...names) {
  await ensureDependencies();
  const folder = path.join(cache, 'coach', await fingerprint());
  if (!fs.existsSync(folder)) await bundle(folder);
  return Promise.all(names.map((name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href)));
}

async function fingerprint() {
  const hash = createHash('sha256');
  const folder = inRoot('src', 'coach');
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).toSorted())
    hash.update(path.relative(folder, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  for (const name of ['wink-nlp', 'wink-eng-lite-web-model'])
    hash.update(fs.readFileSync(inRoot('node_modules', name, 'package.json')));
  hash.update(fs.readFileSync(import.meta.filename));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(folder) {
  say('bundling the coach');
  const { build } = await import('vite');
  const made = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'silent',
    build: {
      target: 'node20',
      minify: false,
      write: true,
      emptyOutDir: false,
      outDir: made,
      lib: {
        entry: {
          coach: inRoot('src', 'coach', 'coach.ts'),
          kinds: inRoot('src', 'coach', 'kinds.ts'),
          'judge-by-phrases': inRoot('src', 'coach', 'judge-by-phrases.ts'),
          features: inRoot('src', 'coach', 'learned', 'features.ts'),
        },
        formats: ['es'],
        fileName: (_, name) => `${name}.mjs`,
      },
    },
  });
  try {
    fs.renameSync(made, folder);
  } catch (error) {
    // Another process was first; its bundle is of the same sources.
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(made, { recursive: true, force: true });
  }
}
