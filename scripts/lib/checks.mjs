/** The checks that read the source without running it. Each prints only when it finds something. */
import { bin, inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const tsc = (project) => [bin('tsc'), ['-p', inRoot(project), '--noEmit', '--pretty']];

const checks = [
  ['types of the pure rooms', ...tsc('src/tsconfig.pure.json')],
  ['types of the page', ...tsc('src/tsconfig.json')],
  ['types of electron', ...tsc('electron/tsconfig.json')],
  ['types of the tests', ...tsc('tests/tsconfig.json')],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['directions of the rooms', process.execPath, [inRoot('scripts/rooms/index.mjs')]],
  ['unused files, exports and dependencies', bin('knip'), ['--no-progress']],
  ['formatting', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
];

/** Answers the names of the checks that failed. Two at a time: each uses more than one core by itself. */
export async function runChecks() {
  const failed = [];
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, args] = next;
      const { code, output } = await run(command, args, { capture: true, env: { FORCE_COLOR: '0' } });
      say(`${code === 0 ? 'ok' : 'FAILED'}: ${name}`);
      if (code === 0) continue;
      failed.push(name);
      process.stdout.write(`${output.trim()}\n`);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}
