/**
 * What the whole process is forbidden before Electron is ready: an unsandboxed renderer, any name look-up, Chromium's
 * background services, caches of code and graphics, and, in a released app, debuggers. Stores nothing.
 * What must never happen: `crashReporter.start` anywhere (a dump holds plaintext), a switch here that loosens something.
 */
import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { log } from './log.ts';

/** name → value, or null for a bare switch. Each is a refusal. */
const switches: Readonly<Record<string, string | null>> = {
  // No request is ever meant; with these not even a prefetch hint or a proxy discovery looks a name up.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'dns-prefetch-disable': null,
  'no-proxy-server': null,
  'no-pings': null,
  'disable-background-networking': null,
  'disable-component-update': null,
  'disable-domain-reliability': null,
  'disable-sync': null,
  'disable-breakpad': null,
  // Local candidates only, and those have no peer: WebRTC can't reach out.
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  // Nothing of a page on the disk, not even compiled shaders or scripts.
  'disable-gpu-shader-disk-cache': null,
};

/** BackForwardCache would keep the locked page's process alive; the others talk to services or to the desktop. */
const disabledFeatures = [
  'BackForwardCache',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'HardwareMediaKeyHandling',
  'MediaSessionService',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'OptimizationGuideModelDownloading',
  'Translate',
  'DnsOverHttps',
  'AsyncDns',
];

const debuggers = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
];

export function setupHardening(): void {
  refuseDebuggers();
  for (const [name, value] of Object.entries(switches)) {
    if (value === null) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  const others = app.commandLine.getSwitchValue('disable-features');
  app.commandLine.appendSwitch(
    'disable-features',
    [others, ...disabledFeatures].filter((name) => name !== '').join(','),
  );
  // As root on Linux Chromium refuses its sandbox altogether; every window still asks for it (`sandbox: true`).
  const rootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  if (!rootOnLinux) app.enableSandbox();
}

/**
 * A released app doesn't start under a debugger: it would hand an unlocked journal to whoever starts it with a switch.
 * It is no wall against someone who can change the app's files. Tests drive the app by these switches, so a build from
 * the source tree accepts them, and so does a package whose own package.json says `tendTestBuild` (never released).
 */
function refuseDebuggers(): void {
  if (!app.isPackaged || isTestBuild()) return;
  if (!debuggers.some((name) => app.commandLine.hasSwitch(name))) return;
  log('debugger-refused');
  app.exit(1);
  process.exit(1);
}

function isTestBuild(): boolean {
  try {
    const own: unknown = JSON.parse(fs.readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8'));
    return typeof own === 'object' && own !== null && 'tendTestBuild' in own && own.tendTestBuild === true;
  } catch {
    return false;
  }
}
