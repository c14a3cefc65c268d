/**
 * The page's side of `window.tend`: settings, journals' names, lock and window matters. Stores nothing.
 * What must never happen: words of an entry in an argument.
 */
import type { ShellCallName, ShellCalls, ShellEvent, TendBridge } from './contract.ts';

declare global {
  interface Window {
    readonly tend?: TendBridge;
  }
}

export type Shell = {
  readonly call: <N extends ShellCallName>(
    name: N,
    args: ShellCalls[N]['args'],
  ) => Promise<ShellCalls[N]['value']>;
  readonly onEvent: (listener: (event: ShellEvent) => void) => () => void;
};

/** The bridge is there from the first script on; without it this page is not running inside Tend. */
export function bridgeOf(page: Window): TendBridge {
  if (!page.tend) throw new Error('The preload bridge is missing.');
  return page.tend;
}

export const createShell = (bridge: TendBridge): Shell => ({
  call: bridge.call,
  onEvent: bridge.onEvent,
});
