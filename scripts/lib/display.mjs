/** A screen for the app: whether there is one, and a virtual one (Xvfb with a window manager) for tests. */
import { spawn } from 'node:child_process';
import { Unready } from './say.mjs';

/** Pure. */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Answers {env, stop}. The X server picks a free number itself, so that several can run at once. */
export async function startVirtualDisplay() {
  // By itself it begins anew once its last program ends, which may be before the window manager is its first.
  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Unready('Xvfb did not start within 20 s')), 20_000);
    server.stdio[3].once('data', (data) => {
      clearTimeout(late);
      resolve(data.toString().trim());
    });
    server.once('error', (error) => reject(new Unready(`Xvfb could not be started: ${error.message}`)));
    server.once('exit', (code) => reject(new Unready(`Xvfb ended at once (${code})`)));
  });
  const env = { DISPLAY: `:${number}` };
  // Without a window manager there is no minimising, maximising or focus to test.
  const manager = spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' });
  manager.once('error', () => {});
  const stop = () => {
    manager.kill();
    server.kill();
  };
  process.once('exit', stop);
  return { env, stop };
}
