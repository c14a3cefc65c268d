/** `npm run -s electron:path`: prints the path of the Electron that runs this project, and nothing else on stdout. */
import { ensureDependencies } from './lib/deps.mjs';
import { findRuntime } from './lib/runtime.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  await ensureDependencies();
  const { executable } = await findRuntime();
  process.stdout.write(`${executable}\n`);
});
