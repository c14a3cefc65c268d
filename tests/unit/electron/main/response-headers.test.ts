import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  coverPolicy,
  responseHeaders,
} from '../../../../electron/main/response-headers.ts';

const policies = [contentSecurityPolicy('abc'), coverPolicy('abc')];

describe('the content security policy', () => {
  it('begins with nothing allowed and never allows inline, eval, wasm, data or any host', () => {
    for (const policy of policies) {
      expect(policy.startsWith("default-src 'none'; ")).toBe(true);
      expect(policy).not.toMatch(/unsafe|wasm|data:|https?:|\*|strict-dynamic/);
    }
  });

  it('lets scripts come from our own files only, whatever the nonce', () => {
    expect(contentSecurityPolicy('abc')).toContain("; script-src 'self';");
    expect(coverPolicy('abc')).not.toContain('script-src');
  });

  it('carries the nonce for styles', () => {
    expect(contentSecurityPolicy('abc')).toContain("style-src 'self' 'nonce-abc'");
  });
});

describe('the headers', () => {
  it('forbid sniffing, storing and powerful features', () => {
    const headers = responseHeaders('text/html', 'policy');
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' });
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Permissions-Policy']).not.toMatch(/=\((?!\))/);
  });
});
