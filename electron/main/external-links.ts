/**
 * Links that lead out of Tend. A person's click reaches us as a window the page isn't allowed to open; a native
 * question shows where the link leads, and only then the system's browser or mail program gets it.
 * What must never happen: opening without the question, two questions at once, the address in a log.
 */
import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { externalLink } from './external-link.ts';
import type { ExternalLink } from './external-link.ts';
import { describeError, log } from './log.ts';

let asking = false;

export async function offerToOpen(window: BrowserWindow, address: string): Promise<void> {
  const link = externalLink(address);
  if (!link) return log('link-refused');
  if (asking) return;
  asking = true;
  try {
    const { response } = await dialog.showMessageBox(window, question(link));
    if (response === 1) await shell.openExternal(link.href);
  } catch (error) {
    log('link-not-opened', describeError(error));
  } finally {
    asking = false;
  }
}

function question(link: ExternalLink): Electron.MessageBoxOptions {
  const mail = link.kind === 'mail';
  const address = link.href.length > 300 ? `${link.href.slice(0, 300)}…` : link.href;
  return {
    type: 'question',
    title: 'Tend',
    message: mail ? `Write an e-mail to ${link.leadsTo}?` : `Open ${link.leadsTo} in your browser?`,
    detail: mail
      ? 'Your mail program opens. Tend itself sends nothing.'
      : `${address}\n\nThis leaves Tend. The site, and your browser’s history, will know of the visit.${
          link.kind === 'plain-web' ? ' The connection is not encrypted.' : ''
        }`,
    buttons: ['Cancel', mail ? 'Write' : 'Open'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
}
