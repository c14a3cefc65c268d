/**
 * Runs only as an ordinary user (scripts/lib/ordinary-user.mjs), where Chromium's sandbox is real: the page's process
 * is fenced in by the kernel, and the app works all the same.
 */
import fs from 'node:fs';
import { expect, test } from '../support/electron-app.ts';
import { beginJournal, writeFree } from './person.ts';

test('the page runs in a process that the kernel fences in, and a person can write', async ({
  app,
  page,
}) => {
  const pageProcess = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.getOSProcessId(),
  );
  const status = fs.readFileSync(`/proc/${String(pageProcess)}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  const namespaceOf = (pid: number | string): string => fs.readlinkSync(`/proc/${String(pid)}/ns/user`);
  expect(namespaceOf(pageProcess ?? 0)).not.toBe(namespaceOf('self'));
  await beginJournal(page);
  await writeFree(page, 'From inside the fence', 'It works here as well.');
});
