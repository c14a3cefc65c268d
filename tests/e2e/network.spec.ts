/**
 * Every end-to-end test ends by proving that its app asked nothing of any network (tests/support/electron-app.ts). Here:
 * the proof sees what it has to see.
 */
import { _electron } from '@playwright/test';
import fs from 'node:fs';
import { electronPath, expect, holdReady, repo, test } from '../support/electron-app.ts';
import { networkUse } from '../support/net-log.ts';

test('a name looked up on purpose shows in the log of the network', async ({ profile, started }) => {
  await started.close();
  const file = `${profile}-control.json`;
  try {
    const app = await _electron.launch({
      executablePath: electronPath(),
      args: [...holdReady, repo, `--user-data-dir=${profile}`, `--log-net-log=${file}`],
      chromiumSandbox: process.getuid?.() !== 0,
    });
    await app.firstWindow();
    await app.evaluate(({ net }) => net.resolveHost('control.example.org').catch(() => null));
    await app.close();
    expect(networkUse(file).join('\n')).toContain('HOST_RESOLVER');
  } finally {
    fs.rmSync(file, { force: true });
  }
});
