/**
 * The stand-in's default app: `electron FOLDER`, `electron FILE`, `-r MODULE` and `--version`, as the official Electron
 * offers them. Reads the project's package.json; stores nothing. Part of development and tests, never of a release.
 */
import { app } from 'electron';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

function readCommandLine(words) {
  const modules = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === '--version' || word === '-v') return { kind: 'version' };
    if (word === '-r' || word === '--require') modules.push(words[++i]);
    else if (word.startsWith('--require=')) modules.push(word.slice('--require='.length));
    else if (!word.startsWith('-')) return { kind: 'project', modules, target: path.resolve(word) };
  }
  return { kind: 'nothing' };
}

/** Takes the project's name, version and profile folder, as if it were installed; answers its main file. */
function become(folder) {
  const project = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (project.version) app.setVersion(project.version);
  const name = project.productName ?? project.name;
  if (name) {
    app.setName(name);
    app.setDesktopName(project.desktopName ?? `${name}.desktop`);
  }
  return path.resolve(folder, project.main ?? 'index.js');
}

async function open({ modules, target }) {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  for (const module of modules) require(/^[./]/.test(module) ? path.resolve(module) : module);
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const isFolder = fs.statSync(target).isDirectory();
  const mainFile = isFolder ? become(target) : target;
  const profile = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', profile ? path.resolve(profile) : path.join(app.getPath('appData'), app.getName()));
  app.setAppPath(isFolder ? target : path.dirname(target));
  await import(pathToFileURL(mainFile).href);
}

const asked = readCommandLine(process.argv.slice(1));
if (asked.kind === 'version') {
  process.stdout.write(`v${process.versions.electron}\n`);
  app.exit(0);
} else if (asked.kind === 'nothing') {
  process.stderr.write('usage: electron FOLDER\n');
  app.exit(1);
} else {
  try {
    await open(asked);
  } catch (error) {
    process.stderr.write(`${error?.stack ?? error}\n`);
    app.exit(1);
  }
}
