/**
 * Loaded into the main process before the app (`electron -r`), by tests only: keeps Electron from being ready until
 * the driver is attached, which then calls `__playwright_run`. Without it a window may make its first navigation while
 * the driver is still attaching, and on a busy machine the driver then waits for that navigation for ever.
 */
const { app } = require('electron');

const reallyReady = app.whenReady();
const reallyEmit = app.emit.bind(app);
let letGo;
let isAttached = false;
const attached = new Promise((resolve) => {
  letGo = resolve;
});
let held = null;

app.isReady = () => isAttached;
app.whenReady = () => attached;
app.emit = (event, ...given) => {
  if (event !== 'ready' || isAttached) return reallyEmit(event, ...given);
  held = given;
  return app.listenerCount('ready') > 0;
};
globalThis.__playwright_run = async () => {
  await reallyReady;
  isAttached = true;
  letGo();
  if (held) reallyEmit('ready', ...held);
};
