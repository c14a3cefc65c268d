/** `npm run check`: everything that needs no window: types, lint, directions, unused code, formatting, unit tests. */
import { runChecks } from './lib/checks.mjs';
import { line, nothing, sum } from './lib/counts.mjs';
import { ensureDependencies } from './lib/deps.mjs';
import { main, say } from './lib/say.mjs';
import { runVitest } from './lib/suites.mjs';

await main(async () => {
  await ensureDependencies();
  const failed = await runChecks();
  const counts = sum([{ ...nothing, failed: failed.length }, await runVitest('unit')]);
  if (failed.length > 0) say(`failed checks: ${failed.join(', ')}`);
  process.stdout.write(`${line(counts)}\n`);
  return counts.failed > 0 ? 1 : 0;
});
