/**
 * Which addresses a link may lead to at all, and what a person is shown before it does. Pure.
 * What must never happen: a scheme other than https, http and mailto, a name in front of the host that hides it.
 */
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
