/** Runs the test suites and answers their counts. Reports and pictures lie in test-results/. */
import fs from 'node:fs';
import path from 'node:path';
import { fromPlaywright, fromVitest, judged } from './counts.mjs';
import { bin, inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

export async function runVitest(project, files = []) {
  say(`${project} tests`);
  const report = freshReport(`${project}.json`);
  const { code } = await run(bin('vitest'), [
    'run',
    '--config',
    inRoot('tests/vitest.config.ts'),
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ]);
  return judged(read(report, fromVitest), code);
}

/** `as` is the command that runs it as somebody else, `env` what differs for it. */
export async function runPlaywright({ files = [], env, as = [], report = freshReport('e2e.json') }) {
  const playwright = [process.execPath, inRoot('node_modules/@playwright/test/cli.js')];
  const words = [...as, ...playwright, 'test', '--config', inRoot('tests/playwright.config.ts'), ...files];
  const { code } = await run(words[0], words.slice(1), { env: { ...env, TEND_E2E_REPORT: report } });
  return judged(read(report, fromPlaywright), code);
}

function freshReport(name) {
  const file = inRoot('test-results', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

function read(file, counted) {
  try {
    return counted(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
