import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { removeFolder } from '../../support/remove-folder.ts';

/** Goes on making files for a while, as a browser does that is just ending. */
const writer = `
const fs = require('node:fs');
const { workerData: folder, parentPort } = require('node:worker_threads');
const until = Date.now() + 700;
for (let n = 0; Date.now() < until; n += 1) {
  try {
    fs.writeFileSync(folder + '/' + n, 'x');
  } catch {}
  if (n === 200) parentPort.postMessage('writing');
}
`;

test('a folder goes away although somebody writes into it for a moment longer', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-remove-'));
  const inside = path.join(folder, 'session');
  fs.mkdirSync(inside);
  const worker = new Worker(writer, { eval: true, workerData: inside });
  await new Promise((resolve) => worker.once('message', resolve));
  await removeFolder(folder);
  expect(fs.existsSync(folder)).toBe(false);
  await worker.terminate();
});
