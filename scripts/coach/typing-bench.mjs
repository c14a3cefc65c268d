/**
 * Key press to after paint in a document of 20,000 words, on real Electron: with the coach and without it, in turns within
 * one run. Without means a page whose workers can't start; everything else is the same. Writes into a profile of its own
 * and removes it. Asserts nothing.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../lib/build.mjs';
import { ensureDebianPackages, packagesFor } from '../lib/debian.mjs';
import { startVirtualDisplay } from '../lib/display.mjs';
import { root } from '../lib/paths.mjs';
import { findRuntime } from '../lib/runtime.mjs';

const secret = 'a quiet river in march';
const plain = 'We sat at the table and said what we had to say and then we were quiet again for a while. ';
const marked = 'You never listen when I tell you about it. ';
const keysSteady = 300;
const keysPaused = 120;
const rounds = 2;

/** Answers {hints, work, steady, paused}: times in ms, as {with, without}; `work` a mean for each turn. */
export async function typingTimes() {
  await ensureDebianPackages(packagesFor.tests);
  const { executable } = await findRuntime();
  await ensureBuilt();
  const display = process.platform === 'linux' ? await startVirtualDisplay() : { env: {}, stop: () => {} };
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-bench-'));
  const { _electron } = await import('@playwright/test');
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      '-r',
      path.join(root, 'tests/support/hold-ready.cjs'),
      root,
      `--user-data-dir=${profile}`,
      // Frames as soon as they are ready: the wait for the screen would hide what is measured.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
    env: { ...process.env, ...display.env, LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB' },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    return await measure(await app.firstWindow());
  } finally {
    await app.close();
    display.stop();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function measure(page) {
  await page.waitForURL('app://tend/index.html');
  await begin(page);
  const times = {
    hints: 0,
    work: { with: [], without: [] },
    steady: { with: [], without: [] },
    paused: { with: [], without: [] },
  };
  for (let round = 0; round < rounds; round += 1)
    for (const kind of ['without', 'with']) {
      await reopen(page, kind === 'with');
      if (kind === 'with') times.hints = await askForHints(page);
      await clock(page);
      const work = await startWork(page);
      await type(page, keysSteady, () => 0);
      times.work[kind].push((await work()) / keysSteady);
      times.steady[kind].push(...(await taken(page)));
      await type(page, keysPaused, (key) => (key % 12 === 0 ? 1_100 : 0));
      times.paused[kind].push(...(await taken(page)));
    }
  return times;
}

const button = (page, name) => page.getByRole('button', { name, exact: true });
const text = (page) => page.getByRole('textbox', { name: 'Entry text' });

async function begin(page) {
  await page.getByLabel('Journal name', { exact: true }).fill('Bench');
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await page.getByLabel('Repeat passphrase', { exact: true }).fill(secret);
  await button(page, 'Create journal').click();
  await page.getByRole('checkbox').check();
  await button(page, 'Continue').click();
  await page.getByRole('radio', { name: 'Partner', exact: true }).check();
  await button(page, 'Start writing').click();
  await unlock(page);
  await button(page, 'New entry').click();
  await text(page).click();
  const paragraph = plain.repeat(4) + marked;
  const count = Math.ceil(20_000 / paragraph.split(' ').length);
  await text(page).evaluate(
    (element, words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    Array.from({ length: count }, () => paragraph.trim()).join('\n\n'),
  );
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
}

async function unlock(page) {
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await button(page, 'Unlock').click();
  await button(page, 'New entry').waitFor();
}

/** Locking leaves the page, so that each turn has one of its own. */
async function reopen(page, hasCoach) {
  await button(page, 'Lock').click();
  await unlock(page);
  if (!hasCoach)
    await page.evaluate(() => {
      globalThis.Worker = undefined;
    });
  await page.getByRole('navigation').getByRole('link', { name: 'Journal', exact: true }).click();
  await page.getByRole('main').getByRole('link').first().click();
  await text(page).locator('p').nth(100).click();
  await page.waitForTimeout(3_000);
}

/** Waits until the whole document is read, and answers how many hints it has. */
async function askForHints(page) {
  await button(page, 'Hints').click();
  await page.getByRole('switch', { name: 'Show hints in this entry' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  let count = -1;
  for (let next = 0; next !== count || next === 0;) {
    count = next;
    await page.waitForTimeout(3_000);
    next = await page.locator('.coach-mark').count();
  }
  await text(page).locator('p').nth(100).click();
  await page.waitForTimeout(1_000);
  return count;
}

/** From the key, before anybody else hears of it, to after the next frame was drawn. */
const clock = (page) =>
  page.evaluate(() => {
    globalThis.keyTimes = [];
    const { port1, port2 } = new MessageChannel();
    const waiting = [];
    port2.addEventListener('message', () => {
      globalThis.keyTimes.push(performance.now() - waiting.shift());
    });
    port2.start();
    document.addEventListener(
      'keydown',
      () => {
        waiting.push(performance.now());
        requestAnimationFrame(() => port1.postMessage(null));
      },
      { capture: true },
    );
  });

/** The page's own work from here on in ms of processor time, so that a busy machine counts for both alike. */
async function startWork(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await spent();
  return async () => {
    const work = (await spent()) - before;
    await session.detach();
    return work;
  };
}

const taken = (page) => page.evaluate(() => globalThis.keyTimes.splice(0));

async function type(page, keys, restAfter) {
  for (let key = 1; key <= keys; key += 1) {
    await page.keyboard.press(key % 6 === 0 ? 'Space' : 'e');
    await page.waitForTimeout(restAfter(key) || 15);
  }
}
