/**
 * Starts the built main process with a page and a vault of the test's own, so that the shell is tested by itself and
 * attacks come from a script in the page (the driver's own evaluate goes around the CSP and would prove nothing).
 * Each start has a fresh folder and profile, removed afterwards.
 */
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronPath, holdReady, repo } from './electron-app.ts';
import { removeFolder } from './remove-folder.ts';
import { test as base } from './screen.ts';

const built = process.env['TEND_SHELL_DIST'] ?? path.join(repo, 'dist');

const indexHtml = (scripts: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta property="csp-nonce" nonce="__CSP_NONCE__"><title>A page's own title</title>
<style nonce="__CSP_NONCE__">p{color:rgb(1,2,3)}</style>${scripts}</head><body><p id="words">words</p></body></html>`;

/** Speaks to the shell as the real page does, and leaves what it saw on `window.seen`. */
const pageScript = `
window.seen = { events: [], port: null, replies: [] };
window.answer = { clean: true, silent: false };
window.addEventListener('message', (message) => {
  if (message.data !== 'tend-vault-port') return;
  window.seen.port = 'yes';
  window.port = message.ports[0];
  window.port.onmessage = ({ data }) => window.seen.replies.push(data);
});
window.tend.onEvent((event) => {
  window.seen.events.push(event);
  if (event.type !== 'flush') return;
  document.documentElement.dataset.covered = event.why;
  if (!window.answer.silent) window.tend.call('lock.flushed', { clean: window.answer.clean });
});
window.tend.requestVaultPort();
`;

/** Follows the contract of electron/contract/vault-main.ts; does what the page's port tells it to. */
const vaultScript = `
let init = null;
let deaf = false;
process.parentPort.on('message', ({ data, ports }) => {
  if (data.type === 'init') { init = data; process.parentPort.postMessage({ type: 'ready' }); }
  if (data.type === 'shutdown' && !deaf) process.exit(0);
  if (data.type !== 'connect') return;
  ports[0].on('message', ({ data: order }) => {
    if (order.say) process.parentPort.postMessage(order.say);
    if (order.die) process.exit(order.die);
    if (order.deaf) deaf = true;
    if (order.print) console.log(order.print);
    ports[0].postMessage({ pid: process.pid, init, env: Object.keys(process.env) });
  });
  ports[0].start();
});
`;

export type Extra = {
  /** Further files of the page, by name. Scripts among them are loaded by index.html. */
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the profile's path before the start. */
  readonly prepare?: (profile: string, folder: string) => void;
};

export type Shell = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  readonly folder: string;
  /** Everything the main process wrote on its two outputs so far. */
  readonly output: () => string;
};

const journalId = 'ab'.repeat(16);

export const test = base.extend<{ start: (extra?: Extra) => Promise<Shell> }>({
  // eslint-disable-next-line no-empty-pattern
  start: async ({}, use) => {
    const started: { shell: Shell; running: ChildProcess; folder: string }[] = [];
    await use(async (extra = {}) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-shell-'));
      const profile = path.join(folder, 'profile');
      fs.mkdirSync(profile);
      writeApp(folder, extra.files ?? {});
      extra.prepare?.(profile, folder);
      const shell = await launch(folder, profile, extra);
      started.push({ shell, running: shell.app.process(), folder });
      return shell;
    });
    for (const { shell, running, folder } of started) {
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      if (running.exitCode === null && running.signalCode === null) {
        shell.app.close().catch(() => undefined);
        const patience = setTimeout(() => running.kill('SIGKILL'), 8_000);
        await ended;
        clearTimeout(patience);
      }
      await removeFolder(folder);
    }
  },
});
export { expect } from '@playwright/test';

export async function launch(folder: string, profile: string, extra: Extra = {}): Promise<Shell> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...holdReady, folder, `--user-data-dir=${profile}`, ...(extra.args ?? [])],
    env: { ...(process.env as Record<string, string>), TZ: 'UTC', ...extra.env },
  });
  let output = '';
  app.process().stdout?.on('data', (data: Buffer) => (output += data.toString()));
  app.process().stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const page = await app.firstWindow();
  await page.waitForURL('app://tend/index.html');
  await page.waitForFunction(() => (window as unknown as SeenWindow).seen?.port === 'yes');
  return { app, page, profile, folder, output: () => output };
}

function writeApp(folder: string, files: Readonly<Record<string, string>>): void {
  const dist = path.join(folder, 'dist');
  for (const part of ['main', 'preload']) {
    fs.cpSync(path.join(built, 'electron', part), path.join(dist, 'electron', part), { recursive: true });
  }
  fs.mkdirSync(path.join(dist, 'electron/vault'), { recursive: true });
  fs.writeFileSync(path.join(dist, 'electron/vault/index.js'), vaultScript);
  fs.mkdirSync(path.join(dist, 'page'), { recursive: true });
  const pages = { 'page.js': pageScript, ...files };
  const scripts = Object.keys(pages).filter((name) => name.endsWith('.js'));
  const tags = scripts.map((name) => `<script type="module" src="/${name}"></script>`).join('');
  for (const [name, text] of Object.entries({ 'index.html': indexHtml(tags), ...pages })) {
    fs.mkdirSync(path.dirname(path.join(dist, 'page', name)), { recursive: true });
    fs.writeFileSync(path.join(dist, 'page', name), text);
  }
  const own = {
    name: 'tend',
    productName: 'Tend',
    version: '0.1.0',
    type: 'module',
    main: 'dist/electron/main/index.js',
  };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(own));
  // What the build leaves to node_modules, should it leave anything.
  fs.symlinkSync(path.join(repo, 'node_modules'), path.join(folder, 'node_modules'));
}

/** What the test page keeps on its window. */
export type SeenWindow = {
  readonly seen: {
    readonly events: readonly { type: string; why?: string }[];
    port: string | null;
    replies: Reply[];
  };
  readonly answer: { clean: boolean; silent: boolean };
  readonly port: { postMessage(order: unknown): void };
};
export type Reply = {
  readonly pid: number;
  readonly init: { readonly journalsDir: string; readonly failedUnlocks: Record<string, { count: number }> };
  readonly env: readonly string[];
};

/** Tells the test vault to do something, through the page's port, and waits for its reply. */
export async function order(page: Page, what: Record<string, unknown>): Promise<Reply> {
  await page.evaluate((message) => {
    const seen = window as unknown as SeenWindow;
    seen.seen.replies.length = 0;
    seen.port.postMessage(message);
  }, what);
  await page.waitForFunction(() => (window as unknown as SeenWindow).seen.replies.length > 0);
  return page.evaluate(() => (window as unknown as SeenWindow).seen.replies[0] as Reply);
}

export const unlockTestVault = (page: Page): Promise<Reply> =>
  order(page, { say: { type: 'unlocked', journalId, vaultId: journalId } });

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(fs.readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
