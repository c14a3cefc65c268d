/** `npm run format`: writes every file as Prettier would have it. */
import { ensureDependencies } from './lib/deps.mjs';
import { bin } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  await ensureDependencies();
  const { code } = await run(bin('prettier'), ['--write', '--log-level', 'warn', '.']);
  return code;
});
