/**
 * Starts the built app as a person would, each test with a profile of its own that is removed afterwards, and keeps
 * what a failed test needs to be understood: a picture, everything the app printed, on asking a trace. Pictures made on purpose
 * lie in test-results/screens/. What must never happen: two tests sharing a profile, a test passing over an app that
 * does not quit, or over one that asked anything of a network.
 */
import { _electron, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { networkUse } from './net-log.ts';
import { removeFolder } from './remove-folder.ts';
import { test as base } from './screen.ts';

export const repo = path.resolve(import.meta.dirname, '../..');

/** `npm run test:e2e` has found it already; a bare `playwright test` asks once a worker. */
export function electronPath(): string {
  process.env['TEND_ELECTRON'] ??= execFileSync(
    process.execPath,
    [path.join(repo, 'scripts/electron-path.mjs')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  ).trim();
  return process.env['TEND_ELECTRON'];
}

/** Goes before the app's folder: the app starts once the driver listens. Not for a package, which takes no `-r`. */
export const holdReady = ['-r', path.join(repo, 'tests/support/hold-ready.cjs')] as const;

/** TEND_TRACE=1 records what a failed test did, step by step. It costs a third of the time, so it has to be asked for. */
const keepsTrace = process.env['TEND_TRACE'] === '1';

export type Running = {
  readonly app: ElectronApplication;
  readonly page: Page;
};

type Fixtures = {
  /** The profile's folder (--user-data-dir), empty at the start. */
  readonly profile: string;
  /** Everything the app wrote so far: standard output and error, and the page's console. */
  readonly output: () => string;
  readonly started: Started;
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Ends the app (as a person closes its window, or with kill -9) and starts it again on the same profile. */
  readonly relaunch: (how?: { readonly kill?: boolean }) => Promise<Page>;
  /** kill -9 for the whole app. */
  readonly kill: () => Promise<void>;
};

/** The one app a test runs at a time. Lives as long as the test. */
class Started {
  running: Running | null = null;
  printed = '';
  /** One a start; outside the profile, which other tests read as the app left it. */
  readonly netLogs: string[] = [];
  readonly #profile: string;

  constructor(profile: string) {
    this.#profile = profile;
  }

  #nextNetLog(): string {
    const file = `${this.#profile}-net-${this.netLogs.length}.json`;
    this.netLogs.push(file);
    return file;
  }

  async start(): Promise<Running> {
    const app = await _electron.launch({
      executablePath: electronPath(),
      args: [...holdReady, repo, `--user-data-dir=${this.#profile}`, `--log-net-log=${this.#nextNetLog()}`],
      cwd: this.#profile,
      env: {
        ...(process.env as Record<string, string>),
        TZ: 'UTC',
        LANG: 'en_GB.UTF-8',
        LANGUAGE: 'en_GB',
      },
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const keep = (data: Buffer): void => {
      this.printed += data.toString();
    };
    app.process().stdout?.on('data', keep);
    app.process().stderr?.on('data', keep);
    app.context().on('console', (message) => {
      this.printed += `[page] ${message.type()} ${message.text()}\n`;
    });
    app.context().on('weberror', (error) => {
      this.printed += `[page] uncaught ${String(error.error().stack ?? error.error())}\n`;
    });
    if (keepsTrace) await app.context().tracing.start({ screenshots: true, snapshots: true });
    const page = await app.firstWindow();
    await page.waitForURL('app://tend/index.html');
    this.running = { app, page };
    return this.running;
  }

  /** As a person does it: the window's own close button. */
  async close(): Promise<void> {
    if (!this.running) return;
    const { app } = this.running;
    const gone = exitOf(app);
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
    if (!(await within(gone, 15_000))) {
      await this.kill();
      throw new Error('the app did not quit within 15 s of its window being closed');
    }
    this.running = null;
  }

  async kill(): Promise<void> {
    if (!this.running) return;
    const { app } = this.running;
    const gone = exitOf(app);
    app.process().kill('SIGKILL');
    await gone;
    this.running = null;
  }
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-e2e-'));
    await use(folder);
    await removeFolder(folder);
  },
  started: async ({ profile }, use, info) => {
    const started = new Started(profile);
    await started.start();
    await use(started);
    const failed = info.status !== info.expectedStatus;
    if (failed && started.running) {
      const { app, page } = started.running;
      const picture = page.screenshot({ path: info.outputPath('last-seen.png'), timeout: 5_000 });
      await picture.catch(() => null);
      if (keepsTrace) {
        const trace = app.context().tracing.stop({ path: info.outputPath('trace.zip') });
        await within(
          trace.catch(() => null),
          15_000,
        );
      }
    }
    if (failed) await info.attach('printed by the app', { body: started.printed });
    // After a failure the app may hang in whatever failed; that is known already.
    if (failed) await started.kill();
    else await started.close();
    const asked = failed ? [] : started.netLogs.flatMap(networkUse);
    for (const file of started.netLogs) fs.rmSync(file, { force: true });
    expect(asked, 'what the app asked of a network').toEqual([]);
  },
  app: async ({ started }, use) => {
    if (!started.running) throw new Error('the app is not running');
    await use(started.running.app);
  },
  page: async ({ started }, use) => {
    if (!started.running) throw new Error('the app is not running');
    await use(started.running.page);
  },
  relaunch: async ({ started }, use) => {
    await use(async ({ kill = false } = {}) => {
      if (kill) await started.kill();
      else await started.close();
      return (await started.start()).page;
    });
  },
  kill: async ({ started }, use) => {
    await use(() => started.kill());
  },
  output: async ({ started }, use) => {
    await use(() => started.printed);
  },
});
export { expect } from '@playwright/test';

/** Keeps a picture of the page as it stands, to be looked at. */
export async function shot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({
    path: path.join(
      process.env['TEND_E2E_RESULTS'] ?? path.join(repo, 'test-results'),
      'screens',
      `${name}.png`,
    ),
    animations: 'disabled',
    caret: 'initial',
  });
}

/** Resizes the window as a person would, and waits until the window manager and the page have taken the size in. */
export async function setWindow(app: ElectronApplication, width: number, height: number): Promise<void> {
  const page = await app.firstWindow();
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (!window) throw new Error('no window');
      if (window.isMaximized()) window.unmaximize();
      window.setSize(size.width, size.height);
    },
    { width, height },
  );
  const inside = (): Promise<number[]> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize() ?? []);
  await expect
    .poll(async () => {
      const [wide = 0, high = 0] = await inside();
      const shown = await page.evaluate(() => [window.innerWidth, window.innerHeight]);
      return [Math.abs(wide - width) < 2, shown[0] === wide, shown[1] === high];
    })
    .toEqual([true, true, true]);
}

/** Accessibility violations of what the page shows now, one line each; none is the only good answer. */
export async function violations(page: Page): Promise<readonly string[]> {
  await settled(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return (found satisfies AxeResults).violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact ?? '?'}): ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/**
 * A colour on its way from one theme to the other has no contrast to judge, nor has what is just coming in, which begins
 * to move a frame after it is there. What turns for ever is not waited for.
 */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (;;) {
      await frame();
      await frame();
      const ending = document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
      if (ending.length === 0) return;
      await Promise.allSettled(ending.map((animation) => animation.finished));
    }
  });

function exitOf(app: ElectronApplication): Promise<true> {
  const process = app.process();
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => process.once('exit', () => resolve(true)));
}

async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const inTime = await Promise.race([work.then(() => true as const), late]);
  clearTimeout(timer);
  return inTime;
}
