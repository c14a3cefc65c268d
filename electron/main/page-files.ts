/**
 * Which built file an app:// address means, if any. Pure: an address goes in, a relative path comes out.
 * What must never happen: a path outside the page's folder, a second decoding, a file of a type not listed here.
 */
export const pageOrigin = 'app://tend';
export const pageUrl = 'app://tend/index.html';
export const coverUrl = 'app://cover/';

export type AppResource =
  { readonly kind: 'page-file'; readonly file: string; readonly type: string } | { readonly kind: 'cover' };

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** Segments as our build names them: no leading dot, no separator but `/`, no escape left over. */
const plainPath = /^\/(?:[A-Za-z0-9_~@-][A-Za-z0-9_~@.-]*\/)*[A-Za-z0-9_~@-][A-Za-z0-9_~@.-]*\.([a-z0-9]+)$/;

/** null means: there is no such thing. */
export function resourceOf(address: string): AppResource | null {
  const parts = /^app:\/\/(tend|cover)(\/[^?#]*)$/.exec(address);
  if (!parts?.[1] || !parts[2]) return null;
  if (parts[1] === 'cover') return parts[2] === '/' ? { kind: 'cover' } : null;
  const path = decodeOnce(parts[2]);
  if (path === null) return null;
  const extension = plainPath.exec(path)?.[1];
  const type = extension ? types[extension] : undefined;
  if (!type || path.includes('..')) return null;
  return { kind: 'page-file', file: path.slice(1), type };
}

function decodeOnce(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
