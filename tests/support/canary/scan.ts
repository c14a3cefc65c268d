/**
 * The canary scan: reads every file below the given folders, through every container it knows, and answers where any
 * piece of any canary stands. It never prints a canary; its findings name file, form and container.
 */
import fs from 'node:fs';
import path from 'node:path';
import { viewsOf } from './containers.ts';
import { Finder } from './finder.ts';
import { formsOf, piecesOf } from './needles.ts';

export type Leak = {
  /** Its place among the canaries given. */
  readonly canary: number;
  readonly file: string;
  readonly form: string;
  readonly container: string;
};
export type ScanResult = { readonly leaks: readonly Leak[]; readonly files: number; readonly bytes: number };

/** `whole`: texts made of ordinary words, whose pieces mean nothing; their places follow those of `canaries`. */
export function scanFor(
  canaries: readonly string[],
  folders: readonly string[],
  whole: readonly string[] = [],
): ScanResult {
  const all = [...canaries, ...whole];
  const finder = new Finder([...canaries.flatMap(piecesOf), ...whole.flatMap(formsOf)]);
  const leaks = new Map<string, Leak>();
  let files = 0;
  let bytes = 0;
  for (const file of folders.flatMap(filesBelow)) {
    const content = tryRead(file);
    if (!content) continue;
    files += 1;
    bytes += content.length;
    const named: readonly { container: string; bytes: Buffer }[] = [
      { container: 'file name', bytes: Buffer.from(file) },
      ...viewsOf(file, content),
    ];
    for (const view of named)
      for (const { needle } of finder.find(view.bytes)) {
        const leak: Leak = {
          canary: all.indexOf(needle.canary),
          file,
          form: needle.form,
          container: view.container,
        };
        leaks.set(JSON.stringify(leak), leak);
      }
  }
  if (files === 0) throw new Error('Nothing was there to be read, so nothing is proven');
  return { leaks: [...leaks.values()], files, bytes };
}

function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  for (const entry of listed(folder)) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...filesBelow(full));
    else if (entry.isFile()) found.push(full);
  }
  return found;
}

/** A folder may go between being found and being listed, as files do; one that is there and can't be read is a fault. */
function listed(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A file may go between listing and reading (a running app); what can't be read can't be a finding. */
function tryRead(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch {
    return null;
  }
}
