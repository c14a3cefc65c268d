/**
 * A screen for each of the workers that run end-to-end tests. On one that two tests share, the window of one takes
 * the focus of the other's, comes under its pointer, and writes on its clipboard.
 * What must never happen: the apps of two tests on one screen.
 */
import { test as base } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { startVirtualDisplay } from '../../scripts/lib/display.mjs';

export const test = base.extend<object, { readonly ownScreen: string | null }>({
  ownScreen: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      if (process.platform !== 'linux') {
        await use(null);
        return;
      }
      const { env, stop } = await startVirtualDisplay();
      process.env['DISPLAY'] = env.DISPLAY;
      // The pointer rests in the middle at first, where windows open: a hand that no test knows of.
      execFileSync('xdotool', ['mousemove', '1599', '1199']);
      await use(env.DISPLAY);
      stop();
    },
    { scope: 'worker', auto: true },
  ],
});
