/** The vault command as one file that plain Node runs: built into .cache/ anew when what it is made from has changed. */
import fs from 'node:fs';
import path from 'node:path';
import { hashOf } from './build.mjs';
import { cache, inRoot, root } from './paths.mjs';

const sources = ['electron/vault', 'electron/contract', 'src/domain', 'src/lib', 'package-lock.json'];

/** Answers the file's path. Prints nothing. */
export async function ensureVaultCommand() {
  const folder = path.join(cache, 'vault-command');
  const built = path.join(folder, `${hashOf(root, sources).slice(0, 16)}.mjs`);
  if (fs.existsSync(built)) return built;
  // Not at the top: the packages may have been installed a moment ago.
  const { build } = await import('vite');
  const side = fs.mkdtempSync(path.join(makeFolder(folder), 'new-'));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: inRoot('electron/vault/cli/index.ts'),
      outDir: side,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'vault.mjs', format: 'es', codeSplitting: false } },
    },
  });
  for (const old of fs.readdirSync(folder)) {
    if (old.endsWith('.mjs')) fs.rmSync(path.join(folder, old), { force: true });
  }
  fs.renameSync(path.join(side, 'vault.mjs'), built);
  fs.rmSync(side, { recursive: true, force: true });
  return built;
}

function makeFolder(folder) {
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}
