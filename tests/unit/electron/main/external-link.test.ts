import { describe, expect, it } from 'vitest';
import { externalLink } from '../../../../electron/main/external-link.ts';

describe('a link out of Tend', () => {
  it('shows the whole host, with its port', () => {
    expect(externalLink('https://www.a.example.org:8443/x?y#z')).toEqual({
      href: 'https://www.a.example.org:8443/x?y#z',
      kind: 'web',
      leadsTo: 'www.a.example.org:8443',
    });
  });

  it('says when the connection is not encrypted', () => {
    expect(externalLink('http://example.org')).toMatchObject({
      kind: 'plain-web',
      href: 'http://example.org/',
    });
  });

  it('writes look-alike names as they really are', () => {
    expect(externalLink('https://ex\u0430mple.org/')?.leadsTo).toBe('xn--exmple-4nf.org');
  });

  it('mails to an address, without a prepared letter or attachment', () => {
    expect(externalLink('mailto:a@example.org?subject=x&attach=/etc/passwd')).toEqual({
      href: 'mailto:a@example.org',
      kind: 'mail',
      leadsTo: 'a@example.org',
    });
  });

  it.each([
    'https://bank.example@elsewhere.example/',
    'https://user:word@example.org/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \tjavascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'tel:112',
    '\\\\host\\share',
    '\\\\?\\C:\\x',
    'mailto:nobody',
    'app://tend/index.html',
    'example.org',
    '',
    `https://example.org/${'x'.repeat(2_000)}`,
  ])('is refused for %j', (address) => {
    expect(externalLink(address)).toBeNull();
  });
});
