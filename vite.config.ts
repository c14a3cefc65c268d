/**
 * Builds the four programs of the app: the page, the main process, the vault process and the preload.
 * Writes `dist/` only. What must never happen: a part of the app that reads node_modules when it runs (everything is
 * bundled, so that the package holds dist alone), an asset inlined as a data: address (the page's policy refuses it).
 */
import react from '@vitejs/plugin-react';
import fs from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import electron from 'vite-plugin-electron';
import type { ElectronOptions } from 'vite-plugin-electron';

const root = import.meta.dirname;
const inRoot = (file: string): string => path.join(root, file);

/** The day of this build, in UTC; SOURCE_DATE_EPOCH makes a build repeatable. */
const epoch = process.env['SOURCE_DATE_EPOCH'];
const builtOn = (epoch ? new Date(Number(epoch) * 1_000) : new Date()).toISOString().slice(0, 10);

/**
 * One file per process: no chunk to find at run time, nothing for another process to load by mistake. Only the vault has
 * parts that it loads later (decision 26).
 */
function program(name: 'main' | 'vault' | 'preload', format: 'es' | 'cjs', file: string): ElectronOptions {
  const input = { [path.parse(file).name]: inRoot(`electron/${name}/index.ts`) };
  // Named as an entry too, so that what both need lies beside them: a part that imported the vault's entry could run it twice.
  const parts = name === 'vault' ? { coach: inRoot('src/coach/coach.ts') } : {};
  const names =
    name === 'vault'
      ? { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
      : { entryFileNames: file, codeSplitting: false };
  return {
    vite: {
      root,
      define: { BUILT_ON: JSON.stringify(builtOn) },
      logLevel: 'warn',
      build: {
        // By hand: the installed types are newer than the oldest runtime the code must run on.
        target: 'node20',
        outDir: inRoot(`dist/electron/${name}`),
        emptyOutDir: true,
        sourcemap: true,
        minify: false,
        reportCompressedSize: false,
        // Else a part that is loaded later is asked for by way of a page's `document`.
        modulePreload: false,
        rolldownOptions: {
          input: { ...input, ...parts },
          output: { format, ...names },
        },
      },
    },
  };
}

const programs = [
  program('main', 'es', 'index.js'),
  program('vault', 'es', 'index.js'),
  // A sandboxed preload is CommonJS, and in a package of type "module" only .cjs says so.
  program('preload', 'cjs', 'index.cjs'),
];

/**
 * React Aria's announcer empties its region by assigning an empty string as markup, which Trusted Types refuse: typing a
 * day threw the page away. A default policy is no way out, since ProseMirror would use it for what is pasted.
 */
const announcerWithoutMarkup: Plugin = {
  name: 'announcer-without-markup',
  transform(code, id) {
    if (!/live-announcer[/\\]LiveAnnouncer\./.test(id)) return null;
    const changed = code.replaceAll(/\.innerHTML = (''|"")/g, '.replaceChildren()');
    if (changed.includes('innerHTML')) throw new Error('The announcer assigns markup in a way unknown here.');
    return { code: changed, map: null };
  },
};

/** The dictionaries' packages open their files for programs with files of their own only; the worker has them as text. */
const dictionaryFile = /^(dictionary-en(?:-gb)?)\/index\.(aff|dic)/;
const dictionaries = ['dictionary-en', 'dictionary-en-gb'];

/** Their licences ask to be wherever the words are. */
const dictionaryLicences: Plugin = {
  name: 'dictionary-licences',
  generateBundle() {
    for (const name of dictionaries)
      this.emitFile({
        type: 'asset',
        fileName: `licences/${name}.txt`,
        source: fs.readFileSync(inRoot(`node_modules/${name}/license`)),
      });
  },
};

export default defineConfig({
  root: inRoot('src'),
  base: './',
  publicDir: false,
  // A bare `vitest` reads this file too, and must not start building programs.
  plugins: [
    announcerWithoutMarkup,
    dictionaryLicences,
    react(),
    process.env['VITEST'] ? null : electron(programs),
  ],
  resolve: { alias: [{ find: dictionaryFile, replacement: inRoot('node_modules/$1/index.$2') }] },
  worker: { format: 'es' },
  build: {
    target: 'chrome130',
    outDir: inRoot('dist/page'),
    emptyOutDir: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The word lists of the passphrase meter, which is loaded on its own.
    chunkSizeWarningLimit: 2500,
  },
});
