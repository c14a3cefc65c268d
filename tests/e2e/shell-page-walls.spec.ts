/**
 * What a hostile script in the page can't do. Every attack here is a file the page loads, because what the driver
 * evaluates goes around the CSP.
 */
import { expect, test } from '../support/shell-app.ts';
import type { Page } from '@playwright/test';

/** Attack scripts note what worked in `window.ran`; `window.done` says that all have been tried. */
const results = async (page: Page): Promise<string[]> => {
  await page.waitForFunction(() => (window as unknown as { done?: boolean }).done === true);
  return page.evaluate(() => (window as unknown as { ran: string[] }).ran);
};
const attack = (body: string): Record<string, string> => ({
  'attack.js': `window.ran = []; const ran = (what) => window.ran.push(what);
const tried = async (what, run) => { try { if (await run()) ran(what); } catch { /* refused */ } };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const add = (name, set, parent = document.body) => { const node = document.createElement(name); Object.assign(node, set); parent.append(node); return node; };
// Refused by the page's policy, whenever that is told; a busy machine may take its time.
const blockedBy = (directive) => new Promise((resolve) => { document.addEventListener('securitypolicyviolation', (event) => { if (event.effectiveDirective === directive) resolve(true); }); setTimeout(() => resolve(false), 20000); });
const arrives = (node) => new Promise((resolve) => { node.onload = () => resolve(true); node.onerror = () => resolve(false); setTimeout(() => resolve(false), 1500); });
${body}
window.done = true;`,
});

test('the attack page can run scripts of its own, so that a pass means something', async ({ start }) => {
  const { page } = await start({ files: attack(`await tried('control', () => true);`) });
  expect(await results(page)).toEqual(['control']);
});

test('no text becomes a script', async ({ start }) => {
  const { page } = await start({
    files: attack(`
await tried('eval', () => eval('true'));
await tried('indirect-eval', () => (0, eval)('true'));
await tried('function', () => new Function('return true')());
await tried('async-function', () => (async () => {}).constructor('return true')());
await tried('timeout-text', async () => { setTimeout("window.late = true", 0); await pause(50); return window.late; });
await tried('inline', async () => { const s = document.createElement('script'); s.textContent = 'window.inline = true'; document.body.append(s); return window.inline; });
await tried('inline-text-node', async () => { const s = document.createElement('script'); s.append('window.inline2 = true'); document.body.append(s); return window.inline2; });
await tried('attribute', async () => { const b = document.createElement('button'); b.setAttribute('onclick', 'window.attr = true'); document.body.append(b); b.click(); return window.attr; });
await tried('inner-html', () => { const d = document.createElement('div'); d.innerHTML = '<img src=x onerror="window.html=1">'; return true; });
await tried('document-write', () => { document.write('<p>x</p>'); return true; });
await tried('srcdoc', () => { document.createElement('iframe').srcdoc = '<script>parent.srcdoc=1</scr'+'ipt>'; return true; });
await tried('dom-parser', () => { new DOMParser().parseFromString('<p>x</p>', 'text/html'); return true; });
await tried('javascript-link', async () => { const a = add('a', { href: 'javascript:window.js=true' }); a.click(); await pause(100); return window.js; });
await tried('data-script', () => arrives(add('script', { src: 'data:text/javascript,window.d=1' })));
await tried('blob-script', () => arrives(add('script', { src: URL.createObjectURL(new Blob(['window.b=1'])) })));
await tried('blob-import', async () => { await import(URL.createObjectURL(new Blob(['export default 1'], { type: 'text/javascript' }))); return true; });
await tried('blob-worker', () => new Promise((resolve) => { const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => resolve(true); w.onerror = () => resolve(false); }));
await tried('wasm', async () => { await WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])); return true; });
await tried('node', () => typeof require !== 'undefined' || typeof process !== 'undefined' || typeof module !== 'undefined');
await tried('style-attribute', async () => { const p = document.createElement('p'); p.setAttribute('style', 'color: rgb(9,9,9)'); document.body.append(p); return getComputedStyle(p).color === 'rgb(9, 9, 9)'; });
await tried('inline-style', async () => { const s = document.createElement('style'); s.textContent = '#words{color:rgb(7,7,7)}'; document.head.append(s); return getComputedStyle(document.querySelector('#words')).color === 'rgb(7, 7, 7)'; });
`),
  });
  expect(await results(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('#words') as Element).color)).toBe(
    'rgb(1, 2, 3)',
  );
});

test('nothing outside is reached: no request, no frame, no form, no name look-up', async ({ start }) => {
  const { app, page, output } = await start({
    files: attack(`
const there = 'https://example.org/';
for (const scheme of ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'data:text/plain,x', 'ws://example.org/']) {
  await tried('fetch ' + scheme, async () => { await fetch(scheme); return true; });
}
await tried('other-host', async () => (await fetch('app://elsewhere/index.html')).ok);
await tried('cover-fetch', async () => { await fetch('app://cover/'); return true; });
await tried('xhr', () => new Promise((resolve) => { const x = new XMLHttpRequest(); x.onload = () => resolve(true); x.onerror = () => resolve(false); x.open('GET', there); x.send(); }));
await tried('socket', () => new Promise((resolve) => { const s = new WebSocket('wss://example.org'); s.onopen = () => resolve(true); s.onerror = () => resolve(false); }));
await tried('events', () => new Promise((resolve) => { const s = new EventSource(there); s.onopen = () => resolve(true); s.onerror = () => resolve(false); }));
await tried('beacon', async () => { const blocked = blockedBy('connect-src'); navigator.sendBeacon(there, 'x'); return !(await blocked); });
for (const [name, set] of [['img', { src: there + 'a.png' }], ['img', { src: 'file:///usr/share/pixmaps/a.png' }], ['img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }], ['script', { src: there + 'a.js' }], ['link', { rel: 'stylesheet', href: there + 'a.css' }], ['link', { rel: 'prefetch', href: there }], ['link', { rel: 'preload', as: 'image', href: there }], ['link', { rel: 'manifest', href: there }], ['video', { src: there + 'a.mp4' }], ['audio', { src: there }], ['embed', { src: there }], ['object', { data: there }]]) {
  await tried(name + ' ' + JSON.stringify(set), () => arrives(add(name, set)));
}
add('link', { rel: 'dns-prefetch', href: '//prefetched.example.org' }, document.head);
add('link', { rel: 'preconnect', href: '//connected.example.org' }, document.head);
await tried('font', async () => { await new FontFace('x', 'url(https://example.org/a.woff2)').load(); return true; });
await tried('frame', () => arrives(add('iframe', { src: there })).then((loaded) => { const f = document.querySelector('iframe'); try { return f.contentWindow.location.href !== 'about:blank' && loaded && f.contentDocument?.body.childElementCount > 0; } catch { return false; } }));
await tried('form', async () => { const f = add('form', { action: there, method: 'post' }); const blocked = blockedBy('form-action'); f.submit(); return !(await blocked); });
await tried('base', () => { add('base', { href: there }, document.head); return document.baseURI !== location.href; });
await tried('service-worker', async () => { await navigator.serviceWorker.register('/page.js'); return true; });
await tried('webrtc', async () => {
  const one = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] });
  const found = []; one.onicecandidate = ({ candidate }) => { if (candidate?.candidate) found.push(candidate.candidate); };
  one.createDataChannel('x'); await one.setLocalDescription(await one.createOffer()); await pause(1000);
  return found.length > 0;
});
`),
  });
  expect(await results(page)).toEqual([]);
  expect(page.url()).toBe('app://tend/index.html');
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
  expect(output()).not.toContain('example.org');
});

test('no place but our own page: locations, windows, frames and downloads are refused', async ({ start }) => {
  const { app, page, output } = await start({
    files: attack(`
window.attacks = {
  location: (to) => { location.href = to; },
  assign: (to) => { location.assign(to); },
  open: (to) => window.open(to) !== null,
  blank: (to) => { const a = add('a', { href: to, target: '_blank', rel: 'opener' }); a.click(); },
  self: (to) => { const a = add('a', { href: to }); a.click(); },
  refresh: (to) => { add('meta', { httpEquiv: 'refresh', content: '0;url=' + to }, document.head); },
  reload: () => { location.reload(); },
  download: (to) => { const a = add('a', { href: to, download: 'x' }); a.click(); },
  form: (to) => { const f = add('form', { action: to, target: '_blank' }); f.submit(); },
};`),
  });
  await results(page);
  await app.evaluate(({ dialog, shell }) => {
    const spied = globalThis as unknown as { asked: number; opened: number };
    spied.asked = 0;
    spied.opened = 0;
    dialog.showMessageBox = () => {
      spied.asked += 1;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
    shell.openExternal = () => {
      spied.opened += 1;
      return Promise.resolve();
    };
  });
  const ways = ['location', 'assign', 'open', 'blank', 'self', 'refresh', 'reload', 'download', 'form'];
  const places = [
    'https://example.org/',
    'http://example.org/',
    'file:///etc/passwd',
    'smb://example.org/a',
    'ms-msdt:/id',
    '//example.org/a',
    'data:text/html,<p>x',
    'blob:app://tend/0',
    'app://cover/',
    'app://tend/page.js',
    'app://tend/index.html?again',
    'chrome://version',
    'devtools://devtools/bundled/inspector.html',
    'javascript:void(document.title="js")',
  ];
  await page.evaluate(() => void (document.title = 'marked'));
  for (const way of ways) {
    for (const place of places) {
      await page.evaluate(
        ([name, to]) => {
          const { attacks } = window as unknown as { attacks: Record<string, (to: string) => unknown> };
          try {
            attacks[name as string]?.(to as string);
          } catch {
            // refused by the page's own rules
          }
        },
        [way, place],
      );
    }
  }
  await page.waitForTimeout(500);
  expect(page.url()).toBe('app://tend/index.html');
  expect(await page.evaluate(() => document.title)).toBe('marked');
  const state = await app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().length,
    opened: (globalThis as unknown as { opened: number }).opened,
  }));
  expect(state).toEqual({ windows: 1, contents: 1, opened: 0 });
  expect(output()).not.toContain('example.org');
});

test('a page that blanks itself counts as gone: the lock page comes', async ({ start }) => {
  const { page } = await start();
  await page.evaluate(() => void (document.title = 'marked'));
  await page.evaluate(() => void setTimeout(() => (location.href = 'about:blank'), 0));
  await expect.poll(() => page.evaluate(() => document.title).catch(() => 'busy')).toBe("A page's own title");
});

test('a link out is opened only after the person was shown the whole host', async ({ start }) => {
  const { app, page } = await start();
  await app.evaluate(({ dialog, shell }) => {
    const spied = globalThis as unknown as { asked: string[]; opened: string[]; answer: number };
    Object.assign(spied, { asked: [], opened: [], answer: 0 });
    dialog.showMessageBox = ((_: unknown, options: { message: string }) => {
      spied.asked.push(options.message);
      return Promise.resolve({ response: spied.answer, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    shell.openExternal = (address) => {
      spied.opened.push(address);
      return Promise.resolve();
    };
  });
  const click = (to: string): Promise<void> =>
    page.evaluate((address) => void window.open(address, '_blank'), to);
  const spied = (): Promise<{ asked: string[]; opened: string[] }> =>
    app.evaluate(() => {
      const { asked, opened } = globalThis as unknown as { asked: string[]; opened: string[] };
      return { asked, opened };
    });
  await click('https://a.long.name.example.org:8443/path?q=1');
  await expect
    .poll(async () => (await spied()).asked)
    .toEqual(['Open a.long.name.example.org:8443 in your browser?']);
  expect((await spied()).opened).toEqual([]);
  await app.evaluate(() => void ((globalThis as unknown as { answer: number }).answer = 1));
  await click('https://a.long.name.example.org:8443/path?q=1');
  await expect
    .poll(async () => (await spied()).opened)
    .toEqual(['https://a.long.name.example.org:8443/path?q=1']);
  for (const bad of [
    'file:///etc/passwd',
    'smb://host/share',
    'https://bank.example@elsewhere.example/',
    'tel:1',
  ]) {
    await click(bad);
  }
  await page.waitForTimeout(200);
  expect((await spied()).opened).toHaveLength(1);
  expect((await spied()).asked).toHaveLength(2);
});

test('every permission is refused, but for copying', async ({ start }) => {
  const { app, page } = await start({
    files: attack(`
const names = ['accelerometer','background-fetch','background-sync','camera','clipboard-read','display-capture','geolocation','gyroscope','idle-detection','local-fonts','magnetometer','microphone','midi','notifications','payment-handler','periodic-background-sync','persistent-storage','push','screen-wake-lock','storage-access','top-level-storage-access','window-management'];
for (const name of names) await tried('query ' + name, async () => (await navigator.permissions.query({ name })).state === 'granted');
await tried('camera', async () => { await navigator.mediaDevices.getUserMedia({ video: true }); return true; });
await tried('microphone', async () => { await navigator.mediaDevices.getUserMedia({ audio: true }); return true; });
await tried('screen', async () => { await navigator.mediaDevices.getDisplayMedia(); return true; });
await tried('place', () => new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve(true), () => resolve(false), { timeout: 1000 })));
await tried('notify', async () => (await Notification.requestPermission()) === 'granted');
await tried('midi', async () => { await navigator.requestMIDIAccess({ sysex: true }); return true; });
await tried('read-clipboard', async () => { await navigator.clipboard.readText(); return true; });
await tried('persist', () => navigator.storage.persist());
await tried('usb', async () => (await navigator.usb.getDevices()).length > 0);
await tried('hid', async () => (await navigator.hid.getDevices()).length > 0);
await tried('serial', async () => (await navigator.serial.getPorts()).length > 0);
await tried('idle', async () => (await IdleDetector.requestPermission()) === 'granted');
await tried('fonts', async () => (await queryLocalFonts()).length > 0);
await tried('wake', async () => { await navigator.wakeLock.request('screen'); return true; });
`),
  });
  expect(await results(page)).toEqual([]);
  await page.bringToFront();
  await page.locator('#words').click();
  await page.evaluate(() => navigator.clipboard.writeText('copied by the page'));
  // The page is told that it has copied before the system has it.
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('copied by the page');
});

test('the window is sandboxed, isolated and called Tend whatever the page says', async ({ start }) => {
  const { app, page } = await start();
  await page.evaluate(() => void (document.title = 'secret words'));
  await page.waitForTimeout(100);
  const found = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { contextIsolation, sandbox, nodeIntegration, nodeIntegrationInWorker, webSecurity } =
      contents.getLastWebPreferences();
    const {
      webviewTag,
      allowRunningInsecureContent,
      experimentalFeatures,
      enableBlinkFeatures,
      disableDialogs,
    } = contents.getLastWebPreferences();
    return {
      title: window?.getTitle(),
      persistent: window?.webContents.session.isPersistent(),
      preferences: { contextIsolation, sandbox, nodeIntegration, webSecurity },
      more: { webviewTag, allowRunningInsecureContent, experimentalFeatures, disableDialogs },
      blink: enableBlinkFeatures === undefined || enableBlinkFeatures === '',
      worker: nodeIntegrationInWorker ?? false,
    };
  });
  expect(found).toEqual({
    title: 'Tend',
    persistent: false,
    preferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    },
    more: {
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      disableDialogs: true,
    },
    blink: true,
    worker: false,
  });
});
