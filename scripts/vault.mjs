/**
 * `npm run -s vault -- list|show|verify|export FILE [ID]`: reads a backup or a journal without the application (see
 * electron/vault/cli). Sets itself up at the first run. Standard output belongs to the answer alone.
 */
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './lib/deps.mjs';
import { main } from './lib/say.mjs';
import { ensureVaultCommand } from './lib/vault-command.mjs';

await main(async () => {
  await ensureDependencies();
  await import(pathToFileURL(await ensureVaultCommand()).href);
});
