/**
 * app://, the only address there is: host `tend` serves the built page, host `cover` the blank sheet shown while
 * locking. Reads built files only; stores nothing, lets nothing be stored.
 * What must never happen: a byte from outside the page's folder, a privilege that goes around the CSP.
 */
import { nativeTheme, protocol } from 'electron';
import type { Session } from 'electron';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { log } from './log.ts';
import { resourceOf } from './page-files.ts';
import { builtFiles } from './places.ts';
import { contentSecurityPolicy, coverPolicy, responseHeaders } from './response-headers.ts';
import { windowColour } from './window-colours.ts';

const noncePlace = '__CSP_NONCE__';

export function setupAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Handlers belong to a session: the page's own, and no other. */
export function serveApp(session: Session): void {
  session.protocol.handle('app', answer);
}

async function answer(request: Request): Promise<Response> {
  const resource = request.method === 'GET' ? resourceOf(request.url) : null;
  if (!resource) return nothing();
  const nonce = randomBytes(18).toString('base64');
  if (resource.kind === 'cover') {
    return new Response(coverPage(nonce), {
      headers: responseHeaders('text/html; charset=utf-8', coverPolicy(nonce)),
    });
  }
  const bytes = await readInside(builtFiles.page, resource.file);
  if (!bytes) return nothing();
  const body =
    resource.file === 'index.html'
      ? bytes.toString('utf8').replaceAll(noncePlace, nonce)
      : new Uint8Array(bytes);
  return new Response(body, { headers: responseHeaders(resource.type, contentSecurityPolicy(nonce)) });
}

/** Follows links to where they really lead, and refuses when that is elsewhere. */
async function readInside(folder: string, file: string): Promise<Buffer | null> {
  try {
    const root = await fs.realpath(folder);
    const real = await fs.realpath(path.join(root, file));
    if (!real.startsWith(root + path.sep)) return null;
    return await fs.readFile(real);
  } catch {
    return null;
  }
}

function nothing(): Response {
  log('no-such-resource');
  return new Response('', {
    status: 404,
    headers: responseHeaders('text/plain; charset=utf-8', "default-src 'none'"),
  });
}

function coverPage(nonce: string): string {
  const colour = windowColour(nativeTheme.shouldUseDarkColors);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tend</title><style nonce="${nonce}">html{background:${colour};color-scheme:${nativeTheme.shouldUseDarkColors ? 'dark' : 'light'}}</style></head><body></body></html>`;
}
