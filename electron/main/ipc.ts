/**
 * The only door for the page's calls: every channel goes through `handle`, which checks who asks and what they send.
 * No other file may call ipcMain. Stores nothing.
 * What must never happen: an answer to a frame, a window or an origin other than our page's main frame; an argument
 * used before its schema accepted it; an error's own text sent to the page.
 */
import { ipcMain } from 'electron';
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import * as v from 'valibot';
import { shellCallSchemas } from '../contract/shell.ts';
import type { ShellCallName, ShellCalls, ShellEvent } from '../contract/shell.ts';
import { describeError, log } from './log.ts';
import { pageOrigin, pageUrl } from './page-files.ts';

export type ShellHandlers = {
  readonly [N in ShellCallName]: (
    args: ShellCalls[N]['args'],
  ) => ShellCalls[N]['value'] | Promise<ShellCalls[N]['value']>;
};

export function setupIpc(page: WebContents, handlers: ShellHandlers): void {
  // electron-store answers any page over a channel of its own; there is to be one door only.
  ipcMain.removeAllListeners('electron-store-get-data');
  for (const name of Object.keys(shellCallSchemas) as ShellCallName[]) {
    // Name and handler belong together; the compiler can't follow that through a loop.
    handle(page, name, handlers[name] as (args: unknown) => unknown);
  }
}

function handle(page: WebContents, name: ShellCallName, run: (args: unknown) => unknown): void {
  ipcMain.handle(`tend:${name}`, async (event, ...given: readonly unknown[]) => {
    if (!isOurPage(event, page)) {
      log('call-from-elsewhere');
      throw refusal('refused');
    }
    const args = v.safeParse(shellCallSchemas[name], given[0]);
    if (!args.success || given.length > 1) {
      log('call-invalid');
      throw refusal('invalid-call');
    }
    try {
      return await run(args.output);
    } catch (error) {
      log('call-failed', describeError(error));
      throw refusal('bug');
    }
  });
}

/** The one message that isn't a call: the page wants its vault port. */
export function onVaultPortRequest(page: WebContents, answer: (frame: WebFrameMain) => void): void {
  ipcMain.on('tend:vault-port', (event) => {
    if (isOurPage(event, page) && event.senderFrame) answer(event.senderFrame);
    else log('port-asked-from-elsewhere');
  });
}

export function sendToPage(page: WebContents, event: ShellEvent): boolean {
  if (page.isDestroyed() || page.isCrashed()) return false;
  const frame = page.mainFrame;
  if (!isPageFrame(frame)) return false;
  frame.send('tend:event', event);
  return true;
}

function isOurPage(event: IpcMainEvent | IpcMainInvokeEvent, page: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === page && frame !== null && frame === page.mainFrame && isPageFrame(frame);
}

const isPageFrame = (frame: WebFrameMain): boolean =>
  frame.parent === null && frame.origin === pageOrigin && frame.url === pageUrl;

/** The page sees a word of ours and nothing else; Electron passes an error's message on. */
function refusal(word: 'refused' | 'invalid-call' | 'bug'): Error {
  const error = new Error(word);
  error.stack = word;
  return error;
}
