/** `npm run build`: builds the app into dist/, whether it is stale or not. */
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/deps.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  await ensureDependencies();
  await build();
});
