import { describe, expect, it } from 'vitest';
import { resourceOf } from '../../../../electron/main/page-files.ts';

describe('the file an app:// address means', () => {
  it.each([
    ['app://tend/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://tend/assets/index-Bx_1~2.js', 'assets/index-Bx_1~2.js', 'text/javascript; charset=utf-8'],
    ['app://tend/assets/a.b-c.css', 'assets/a.b-c.css', 'text/css; charset=utf-8'],
    ['app://tend/inter%2Dvariable.woff2', 'inter-variable.woff2', 'font/woff2'],
    ['app://tend/a/b/c.svg', 'a/b/c.svg', 'image/svg+xml'],
  ])('%s', (address, file, type) => {
    expect(resourceOf(address)).toEqual({ kind: 'page-file', file, type });
  });

  it('is the cover at one address only', () => {
    expect(resourceOf('app://cover/')).toEqual({ kind: 'cover' });
    expect(resourceOf('app://cover/a.html')).toBeNull();
    expect(resourceOf('app://cover')).toBeNull();
  });

  it.each([
    'app://tend/',
    'app://tend',
    'app://tend/index.html?x',
    'app://tend/index.html#x',
    'app://tend/../a.js',
    'app://tend/a/../b.js',
    'app://tend/%2e%2e/a.js',
    'app://tend/%2E%2E%2Fa.js',
    'app://tend/%252e%252e/a.js',
    'app://tend/..%5ca.js',
    'app://tend/a\\b.js',
    'app://tend/%5c%5chost%5cshare.js',
    'app://tend/a.js%00',
    'app://tend/a%00.js',
    'app://tend//etc/a.js',
    'app://tend/%2fetc%2fa.js',
    'app://tend/C:/a.js',
    'app://tend/C%3A/a.js',
    'app://tend/.hidden.js',
    'app://tend/.git/config.json',
    'app://tend/a./b..js',
    'app://tend/a.js/',
    'app://tend/a.map',
    'app://tend/a.node',
    'app://tend/noextension',
    'app://tend/%',
    'app://tend/%zz.js',
    'app://tend/%ff.js',
    'app://tend/\u202ea.js',
    'app://tend:80/a.js',
    'app://user@tend/a.js',
    'app://tend.example/a.js',
    'app://other/a.js',
    'app:///a.js',
    'APP://tend/a.js',
    'file:///a.js',
    'https://tend/a.js',
    '',
  ])('is none for %j', (address) => {
    expect(resourceOf(address)).toBeNull();
  });
});
