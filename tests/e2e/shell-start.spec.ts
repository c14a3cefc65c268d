/** Starting: addresses served, headers, the bridge, settings good and bad, one instance, nothing asked of a network. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { shellCallSchemas } from '../../electron/contract/shell.ts';
import { electronPath } from '../support/electron-app.ts';
import { expect, order, test } from '../support/shell-app.ts';
import { fitting, spoiled } from '../support/values-for-schema.ts';
import { numbers } from '../support/vault-parts.ts';
import type { Page } from '@playwright/test';

const ask = (page: Page, addresses: readonly string[]): Promise<Record<string, number | string>> =>
  page.evaluate(async (all) => {
    const found: Record<string, number | string> = {};
    for (const address of all) {
      try {
        found[address] = (await fetch(address)).status;
      } catch {
        found[address] = 'refused';
      }
    }
    return found;
  }, addresses);

test('app://tend serves the page with its headers, a nonce a load, and stores nothing', async ({ start }) => {
  const { page } = await start({ files: { 'assets/a-1_x.css': 'p{}', 'f.woff2': 'x' } });
  const load = (): Promise<{ headers: Record<string, string>; text: string }> =>
    page.evaluate(async () => {
      const reply = await fetch('app://tend/index.html');
      return { headers: Object.fromEntries(reply.headers), text: await reply.text() };
    });
  const [one, two] = [await load(), await load()];
  const nonceOf = (text: string): string => /property="csp-nonce" nonce="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(nonceOf(one.text)).toMatch(/^[\w+/]{24}$/);
  expect(nonceOf(one.text)).not.toBe(nonceOf(two.text));
  expect(one.text).not.toContain('__CSP_NONCE__');
  expect(one.headers['content-security-policy']).toBe(
    `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonceOf(one.text)}'; img-src 'self' blob:; ` +
      `font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; ` +
      `frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'`,
  );
  expect(one.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'referrer-policy': 'no-referrer',
  });
  const typeOf = (file: string): Promise<string | null> =>
    page.evaluate(async (name) => (await fetch(name)).headers.get('content-type'), file);
  expect(await typeOf('/page.js')).toBe('text/javascript; charset=utf-8');
  expect(await typeOf('/assets/a-1_x.css')).toBe('text/css; charset=utf-8');
  expect(await typeOf('/f.woff2')).toBe('font/woff2');
});

test('no address leads out of the page’s folder', async ({ start }) => {
  const { page } = await start({
    files: { 'inside.txt': 'x' },
    prepare: (_profile, folder) => {
      fs.writeFileSync(path.join(folder, 'dist/secret.txt'), 'secret');
      fs.symlinkSync(path.join(folder, 'dist/secret.txt'), path.join(folder, 'dist/page/link.txt'));
      fs.mkdirSync(path.join(folder, 'dist/page-beside'));
      fs.writeFileSync(path.join(folder, 'dist/page-beside/a.txt'), 'secret');
    },
  });
  expect(await ask(page, ['app://tend/inside.txt'])).toEqual({ 'app://tend/inside.txt': 200 });
  const outside = [
    '/../secret.txt',
    '/../../package.json',
    '/../electron/main/index.js',
    '/../../../../../../etc/passwd',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/....//secret.txt',
    '/inside.txt%00',
    '/inside.txt%00.js',
    '/%00/../secret.txt',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:/Windows/win.ini',
    '/link.txt',
    '/../page-beside/a.txt',
    '/..%2fpage-beside%2fa.txt',
    '/inside.txt/',
    '/inside.txt?x',
    '/.',
    '/',
    '/assets',
    '/page.js.map',
    '/INSIDE.TXT',
  ].map((place) => `app://tend${place}`);
  const found = await ask(page, outside);
  expect(Object.entries(found).filter(([, status]) => status !== 404 && status !== 'refused')).toEqual([]);
  const elsewhere = [
    'app://cover/x',
    'app://other/index.html',
    'app://tend.example/index.html',
    'app:///index.html',
  ];
  expect(Object.values(await ask(page, elsewhere)).every((status) => status === 'refused')).toBe(true);
});

test('window.tend is the bridge, frozen, and nothing else of Electron is there', async ({ start }) => {
  const { page } = await start();
  const found = await page.evaluate(() => {
    const bridge = window.tend as unknown as Record<string, unknown>;
    let changed = false;
    try {
      bridge['call'] = () => 'mine';
      changed = String(bridge['call']).includes('mine');
    } catch {
      changed = false;
    }
    const others = [
      'require',
      'process',
      'Buffer',
      'module',
      'electron',
      'ipcRenderer',
      'global',
      '__dirname',
    ];
    return {
      keys: Object.keys(bridge).sort(),
      types: Object.values(bridge).map((value) => typeof value),
      frozen: Object.isFrozen(bridge),
      changed,
      others: others.filter((name) => name in window),
    };
  });
  expect(found).toEqual({
    keys: ['call', 'onEvent', 'requestVaultPort'],
    types: ['function', 'function', 'function'],
    frozen: true,
    changed: false,
    others: [],
  });
});

test('the shell answers its own page only, and only what fits the schema', async ({ start }) => {
  const { app, page, folder } = await start();
  const call = (name: string, args?: unknown): Promise<string> =>
    page.evaluate(
      async ([channel, given]) => {
        try {
          const bridge = window.tend as unknown as { call(name: unknown, args: unknown): Promise<unknown> };
          return JSON.stringify(await bridge.call(channel, given));
        } catch (error) {
          return `refused ${String(error).replace(/^.*Error: /, '')}`;
        }
      },
      [name, args] as const,
    );
  expect(JSON.parse(await call('settings.set', { idleMinutes: 15 }))).toMatchObject({ idleMinutes: 15 });
  const bad: [string, unknown][] = [
    ['settings.set', { idleMinutes: 0 }],
    ['settings.set', { idleMinutes: 1.5 }],
    ['settings.set', { unknown: 1 }],
    ['settings.set', 'theme'],
    ['settings.set', { theme: 'system', lastJournalId: '../../etc' }],
    ['settings.get', { more: true }],
    ['journals.register', { id: '../../x', name: 'a' }],
    ['journals.register', { id: 'ab'.repeat(16), name: 1 }],
    ['journals.register', { id: 'ab'.repeat(16), name: 'x'.repeat(3_000) }],
    ['lock.flushed', {}],
    ['lock.flushed', { clean: 'yes' }],
    ['lock.request', [1]],
  ];
  for (const [name, args] of bad) expect(await call(name, args), name).toBe('refused invalid-call');
  for (const name of ['__proto__', 'constructor', 'tend:settings.get', 'ELECTRON_BROWSER_REQUIRE', '']) {
    expect(await call(name), name).toBe('refused invalid-call');
  }
  expect(await call('journals.register', { id: 'ab'.repeat(16), name: '\u0007 ' })).toBe(
    '{"kind":"empty-name"}',
  );
  // Another window with the same preload, at another address: every call is refused.
  const preload = path.join(folder, 'dist/electron/preload/index.cjs');
  const foreign = await app.evaluate(async ({ BrowserWindow, session }, script) => {
    const ours = BrowserWindow.getAllWindows()[0];
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: script,
        sandbox: true,
        contextIsolation: true,
        session: ours?.webContents.session ?? session.defaultSession,
      },
    });
    await other.loadURL('app://tend/index.html');
    const calls = `Promise.all(['settings.get','journals.list','lock.request'].map((name) => window.tend.call(name).then(() => name, (e) => String(e).includes('refused') ? 'refused' : String(e))))`;
    const answers = (await other.webContents.executeJavaScript(calls)) as string[];
    const port = (await other.webContents.executeJavaScript(`window.seen.port`)) as unknown;
    other.destroy();
    return { answers, port };
  }, preload);
  expect(foreign).toEqual({ answers: ['refused', 'refused', 'refused'], port: null });
});

test('two thousand hostile calls to the shell are refused, and it goes on', async ({ start }) => {
  const { page } = await start();
  const next = numbers(17);
  const names = Object.keys(shellCallSchemas) as (keyof typeof shellCallSchemas)[];
  const calls: [string, unknown][] = [];
  while (calls.length < 2_000) {
    const name = names[next(names.length)] ?? 'settings.get';
    const args = spoiled(fitting(shellCallSchemas[name], next), next);
    if (!v.safeParse(shellCallSchemas[name], args).success) calls.push([name, args]);
  }
  const answers = await page.evaluate(async (list) => {
    const bridge = window.tend as unknown as { call(name: unknown, args: unknown): Promise<unknown> };
    const refusal = (error: unknown): string => String(error).replace(/^.*Error: /, '');
    return Promise.all(list.map(([name, args]) => bridge.call(name, args).then(() => 'answered', refusal)));
  }, calls);
  expect(new Set(answers)).toEqual(new Set(['invalid-call']));
  expect(await page.evaluate(() => window.tend?.call('settings.get', undefined))).toMatchObject({
    textSize: 1,
  });
});

test('channels are the contract’s and no others', async ({ start }) => {
  const { app } = await start();
  const channels = await app.evaluate(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> };
    return [...handlers.keys(), ...ipcMain.eventNames().map(String)]
      .filter((name) => name !== 'error')
      .sort();
  });
  expect(channels).toEqual(
    [
      'activity.ping',
      'app.about',
      'app.openDataFolder',
      'backups.chooseFile',
      'backups.chooseFolder',
      'backups.folder',
      'backups.openFolder',
      'backups.useOwnFolder',
      'clipboard.copied',
      'copy.chooseFile',
      'journals.known',
      'journals.list',
      'journals.register',
      'lock.flushed',
      'lock.hide',
      'lock.request',
      'page.print',
      'reminders.answer',
      'reminders.waiting',
      'settings.get',
      'settings.set',
      'text.saveElsewhere',
      'vault-port',
    ].map((name) => `tend:${name}`),
  );
});

test('the vault gets its folder and nothing of the environment it doesn’t need', async ({ start }) => {
  const { page, profile, output } = await start({
    env: { TEND_CANARY: 'x', NODE_OPTIONS: '--no-deprecation' },
  });
  const { init, env } = await order(page, { print: 'printed by the vault' });
  expect(init.journalsDir).toBe(path.join(profile, 'journals'));
  const allowed = ['TZ', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'SystemRoot', 'windir', 'TEMP', 'TMP'];
  // Chromium sets this one by itself.
  allowed.push('DBUS_SESSION_BUS_ADDRESS');
  expect(env.filter((name) => !allowed.includes(name))).toEqual([]);
  await page.waitForTimeout(200);
  expect(output()).not.toContain('printed by the vault');
});

for (const [what, text] of [
  ['empty', ''],
  ['cut in the middle', '{"settings":{"theme":"dark"'],
  ['not JSON', '\u0000\u0001\ufffd garbage'],
  ['a list', '[1,2,3]'],
  [
    'of wrong types',
    '{"settings":{"theme":7,"idleMinutes":-1},"journals":"x","failedUnlocks":[],"window":{"x":"a"}}',
  ],
] as const) {
  test(`a settings file that is ${what} never keeps Tend from starting`, async ({ start }) => {
    const { page } = await start({
      prepare: (profile) => fs.writeFileSync(path.join(profile, 'settings.json'), text),
    });
    expect(await page.evaluate(() => window.tend?.call('settings.get', undefined))).toMatchObject({
      theme: 'system',
      idleMinutes: 5,
    });
    expect(await page.evaluate(() => window.tend?.call('settings.set', { theme: 'dark' }))).toMatchObject({
      theme: 'dark',
    });
  });
}

test('a settings file that is a folder never keeps Tend from starting', async ({ start }) => {
  const { page } = await start({
    prepare: (profile) => fs.mkdirSync(path.join(profile, 'settings.json/in'), { recursive: true }),
  });
  expect(await page.evaluate(() => window.tend?.call('settings.get', undefined))).toMatchObject({
    theme: 'system',
  });
});

test('journals are named as given; folders nobody named are listed too', async ({ start }) => {
  const one = 'ab'.repeat(16);
  const two = 'cd'.repeat(16);
  const { page, profile } = await start({
    prepare: (dir) => {
      for (const id of [one, two]) {
        fs.mkdirSync(path.join(dir, 'journals', id), { recursive: true });
        fs.writeFileSync(path.join(dir, 'journals', id, 'keyring'), 'x');
      }
      fs.mkdirSync(path.join(dir, 'journals', 'not-a-journal'));
      fs.mkdirSync(path.join(dir, 'journals', 'ef'.repeat(16)));
    },
  });
  await page.evaluate(
    (id) => window.tend?.call('journals.register', { id: id as never, name: ' 🌱 Ours\n' }),
    two,
  );
  expect(await page.evaluate(() => window.tend?.call('journals.list', undefined))).toEqual([
    { id: two, name: '🌱 Ours' },
    { id: one, name: null },
  ]);
  const stored = JSON.parse(fs.readFileSync(path.join(profile, 'settings.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(stored['journals']).toEqual([{ id: two, name: '🌱 Ours' }]);
});

test('a second start shows the first one’s window and ends', async ({ start }) => {
  const { app, folder, profile } = await start();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const args = [folder, `--user-data-dir=${profile}`, '--no-sandbox'];
  await promisify(execFile)(electronPath(), args, { timeout: 120_000 });
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible())))
    .toEqual([true]);
});

test('nothing is asked of the network, and Chromium’s own files stay in the folder that is thrown away', async ({
  start,
}) => {
  const netLog = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tend-net-')), 'net.json');
  const { app, page, profile } = await start({ args: [`--log-net-log=${netLog}`] });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await order(page, {});
  await page.waitForTimeout(3_000);
  const found = await app.evaluate(({ net }) =>
    net.resolveHost('localhost').then(
      () => 'found',
      () => 'refused',
    ),
  );
  expect(found).toBe('refused');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await ended).toBe(0);
  const log = JSON.parse(fs.readFileSync(netLog, 'utf8')) as NetLog;
  fs.rmSync(path.dirname(netLog), { recursive: true, force: true });
  const events = JSON.stringify(log.events);
  expect(log.events.length).toBeGreaterThan(0);
  expect(events.match(/(?:https?|wss?|ftp):\/\/[^"\\]*/g) ?? []).toEqual([]);
  const lookups = [
    'HOST_RESOLVER_MANAGER_JOB',
    'HOST_RESOLVER_SYSTEM_TASK',
    'HOST_RESOLVER_DNS_TASK',
    'DNS_TRANSACTION',
  ]
    .map((name) => log.constants.logEventTypes[name])
    .filter((type) => type !== undefined);
  expect(lookups.length).toBeGreaterThan(0);
  expect(log.events.filter(({ type }) => lookups.includes(type))).toEqual([]);
  expect(fs.readdirSync(profile).sort()).toEqual(['session', 'settings.json']);
});

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number }[];
};
