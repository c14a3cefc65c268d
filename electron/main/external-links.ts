/**
 * Links that lead out of Tend. A person's click reaches us as a window the page isn't allowed to open; a native
 * question shows where the link leads, and only then the system's browser or mail program gets it.
 * What must never happen: opening without the question, a scheme other than https, http and mailto, two questions at
 * once, the address in a log.
 */
import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { describeError, log } from './log.ts';

export type ExternalLink = {
  /** As it will be handed over: parsed and written anew. */
  readonly href: string;
  readonly kind: 'web' | 'plain-web' | 'mail';
  /** The whole host with its port, international names as xn--, or the mail addresses. */
  readonly leadsTo: string;
};

const longest = 2_000;

/** Pure. null when it may not be opened at all. */
export function externalLink(address: string): ExternalLink | null {
  if (address.length > longest) return null;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:') {
    // Only whom it goes to: a link may not write a letter in the person's name, nor attach a file.
    const to = url.pathname;
    return to.includes('@') ? { href: `mailto:${to}`, kind: 'mail', leadsTo: decodedOrSame(to) } : null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // `https://bank.example@elsewhere.example` reads like the wrong place.
  if (url.username !== '' || url.password !== '') return null;
  return { href: url.href, kind: url.protocol === 'https:' ? 'web' : 'plain-web', leadsTo: url.host };
}

function decodedOrSame(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll(/\p{C}/gu, '');
  } catch {
    return text;
  }
}

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
