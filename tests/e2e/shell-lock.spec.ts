/** Locking: the vault's process ends, the page's process ends, and a fresh page stands there. */
import { expect, isAlive, order, test, unlockTestVault } from '../support/shell-app.ts';
import type { SeenWindow } from '../support/shell-app.ts';
import type { ElectronApplication, Page } from '@playwright/test';

const pagePid = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);

/** A mark that only this load of the page has. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void (document.title = 'marked'));
async function expectFreshPage(page: Page): Promise<void> {
  await expect.poll(() => page.title().catch(() => 'busy')).toBe("A page's own title");
  await page.waitForFunction(() => (window as unknown as SeenWindow).seen?.port === 'yes');
}

test('a lock ends the vault and the page, and gives the fresh page a fresh vault', async ({ start }) => {
  const { app, page } = await start();
  const before = await unlockTestVault(page);
  const pid = await pagePid(app);
  await mark(page);
  await page.evaluate(() => void window.tend?.call('lock.request', undefined));
  await expectFreshPage(page);
  expect(await pagePid(app)).not.toBe(pid);
  expect(isAlive(pid)).toBe(false);
  expect(isAlive(before.pid)).toBe(false);
  const after = await order(page, {});
  expect(after.pid).not.toBe(before.pid);
});

test('what the page kept in its databases is gone after a lock', async ({ start }) => {
  const { page } = await start();
  await unlockTestVault(page);
  await mark(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('kept', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows').put('text', 1);
        opening.onsuccess = () => resolve();
      }),
  );
  await page.evaluate(() => void window.tend?.call('lock.request', undefined));
  await expectFreshPage(page);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('Ctrl+L locks once, however often it is pressed', async ({ start }) => {
  const { app, page, output } = await start();
  await unlockTestVault(page);
  await mark(page);
  // The driver's own keys skip the browser's shortcuts; these come in where a keyboard's do.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (let i = 0; i < 5; i += 1) {
      contents?.sendInputEvent({ type: 'keyDown', keyCode: 'L', modifiers: ['control'] });
      contents?.sendInputEvent({ type: 'keyUp', keyCode: 'L', modifiers: ['control'] });
    }
  });
  await expectFreshPage(page);
  // What a process prints may come here after what its page shows.
  await expect.poll(() => output().match(/tend lock /g)).toHaveLength(1);
});

test('sleep locks an open journal and leaves a locked one alone', async ({ start }) => {
  const { app, page } = await start();
  await mark(page);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await page.waitForTimeout(300);
  expect(await page.title()).toBe('marked');
  await unlockTestVault(page);
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend');
    powerMonitor.emit('suspend');
  });
  await expectFreshPage(page);
});

test('a page that hangs can not keep the journal open', async ({ start }) => {
  const { app, page } = await start();
  const { pid: vault } = await unlockTestVault(page);
  const pid = await pagePid(app);
  await page.evaluate(
    () =>
      void setTimeout(() => {
        for (;;);
      }, 0),
  );
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect.poll(() => isAlive(vault)).toBe(false);
  await expect.poll(() => isAlive(pid)).toBe(false);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()))
    .toBe('app://tend/index.html');
});

test('a vault that ignores the request to end is ended', async ({ start }) => {
  const { page } = await start();
  const { pid } = await unlockTestVault(page);
  await order(page, { deaf: true });
  await mark(page);
  await page.evaluate(() => void window.tend?.call('lock.request', undefined));
  await expectFreshPage(page);
  expect(isAlive(pid)).toBe(false);
});

test('a vault that dies brings the lock page and a new vault', async ({ start }) => {
  const { page } = await start();
  const { pid } = await unlockTestVault(page);
  await mark(page);
  await page.evaluate(() => (window as unknown as SeenWindow).port.postMessage({ die: 3 }));
  await expectFreshPage(page);
  const after = await order(page, {});
  expect(after.pid).not.toBe(pid);
});

test('wrong passphrases are counted over a lock, and forgotten after the right one', async ({ start }) => {
  const { page } = await start();
  const journalId = 'cd'.repeat(16);
  await order(page, { say: { type: 'unlock-failed', journalId, count: 4, lastAt: 1_700_000_000_000 } });
  await mark(page);
  await page.evaluate(() => void window.tend?.call('lock.request', undefined));
  await expectFreshPage(page);
  const { init } = await order(page, {});
  expect(init.failedUnlocks[journalId]?.count).toBe(4);
  await order(page, { say: { type: 'unlocked', journalId, vaultId: journalId } });
  await mark(page);
  await page.evaluate(() => void window.tend?.call('lock.request', undefined));
  await expectFreshPage(page);
  expect((await order(page, {})).init.failedUnlocks).toEqual({});
});

test('words that could not be saved are asked about before a lock the person wants', async ({ start }) => {
  const { app, page } = await start();
  await unlockTestVault(page);
  await mark(page);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  await page.evaluate(() => {
    (window as unknown as SeenWindow).answer.clean = false;
    void window.tend?.call('lock.request', undefined);
  });
  await page.waitForFunction(() =>
    (window as unknown as SeenWindow).seen.events.some(({ type }) => type === 'stay'),
  );
  expect(await page.title()).toBe('marked');
  await page.evaluate(() => void ((window as unknown as SeenWindow).answer.clean = true));
});

test('closing asks the page to save first, then ends everything', async ({ start }) => {
  const { app, page, output } = await start();
  const { pid } = await unlockTestVault(page);
  const exited = new Promise((resolve) => app.process().once('exit', resolve));
  await page.evaluate(() => window.addEventListener('pagehide', () => undefined));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await exited).toBe(0);
  expect(isAlive(pid)).toBe(false);
  expect(output()).not.toContain('vault-lost');
});

test('closing asks about words that could not be saved, and stays when the person says so', async ({
  start,
}) => {
  const { app, page } = await start();
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  await page.evaluate(() => void ((window as unknown as SeenWindow).answer.clean = false));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await page.waitForFunction(() =>
    (window as unknown as SeenWindow).seen.events.some(({ type }) => type === 'stay'),
  );
  expect(await page.evaluate(() => document.documentElement.dataset['covered'])).toBe('close');
  await page.evaluate(() => void ((window as unknown as SeenWindow).answer.clean = true));
});

test('a hung page can not keep the window from closing', async ({ start }) => {
  const { app, page } = await start();
  const exited = new Promise((resolve) => app.process().once('exit', resolve));
  await page.evaluate(
    () =>
      void setTimeout(() => {
        for (;;);
      }, 0),
  );
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await exited).toBe(0);
});
