/**
 * `npm test`: everything but the slow suite. `npm run test:unit`, `test:integration`, `test:e2e`, `test:sandbox` and
 * `test:slow` run one suite, of which files can be named after `--`. Sets up what is missing, ends with the sum of all
 * suites. The end-to-end tests bring a screen for each of their workers.
 */
import { ensureBuilt } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { line, nothing, sum } from './lib/counts.mjs';
import { ensureDebianPackages, packagesFor } from './lib/debian.mjs';
import { ensureDependencies } from './lib/deps.mjs';
import { ordinaryUser, whyNotAsOrdinaryUser } from './lib/ordinary-user.mjs';
import { findRuntime } from './lib/runtime.mjs';
import { main, say } from './lib/say.mjs';
import { runPlaywright, runVitest } from './lib/suites.mjs';

const sandboxedPaths = ['real-sandbox', '01-create', '08-lock'];

const suites = {
  unit: (files) => runVitest('unit', files),
  integration: async (files) => {
    await ensureDebianPackages(packagesFor.tests);
    return runVitest('integration', files);
  },
  e2e: (files) =>
    withApp((env) => {
      say('end-to-end tests');
      return runPlaywright({ files, env });
    }),
  sandbox: () => withApp(asOrdinaryUser),
};

/** Takes minutes; not part of `npm test`, which runs a short form of each. */
const slow = { slow: (files) => runVitest('slow', files) };

/** Sets up all that the built app needs to run. */
async function withApp(work) {
  await ensureDebianPackages(packagesFor.tests);
  const { executable } = await findRuntime();
  await ensureBuilt();
  return work({ TEND_ELECTRON: executable });
}

async function asOrdinaryUser(env) {
  const obstacle = await whyNotAsOrdinaryUser(env.TEND_ELECTRON);
  if (obstacle) {
    say(`skipped: a few end-to-end paths as an ordinary user (${obstacle})`);
    return nothing;
  }
  say('a few end-to-end paths as an ordinary user, with the real sandbox');
  const user = ordinaryUser();
  try {
    return await runPlaywright({
      files: sandboxedPaths,
      env: { ...env, ...user.env },
      as: user.as,
      report: `${user.results}/e2e.json`,
    });
  } finally {
    user.remove();
  }
}

async function everything() {
  const failedChecks = await runChecks();
  const counts = [{ ...nothing, failed: failedChecks.length }];
  for (const suite of Object.values(suites)) counts.push(await suite([]));
  if (failedChecks.length > 0) say(`failed checks: ${failedChecks.join(', ')}`);
  return sum(counts);
}

await main(async () => {
  const [name, ...files] = process.argv.slice(2);
  await ensureDependencies();
  const counts = name ? await { ...suites, ...slow }[name](files) : await everything();
  process.stdout.write(`${line(counts)}\n`);
  return counts.failed > 0 ? 1 : 0;
});
