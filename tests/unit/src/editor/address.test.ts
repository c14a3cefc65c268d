import { expect, it } from 'vitest';
import { isAllowedHref } from '../../../../src/domain/body/validate.ts';
import { addressOf } from '../../../../src/editor/address.ts';

it.each([
  ['example.org', 'https://example.org'],
  [' example.org/a?b=c ', 'https://example.org/a?b=c'],
  ['localhost.lan:8080/x', 'https://localhost.lan:8080/x'],
  ['someone@example.org', 'mailto:someone@example.org'],
  ['http://example.org', 'http://example.org'],
  ['MAILTO:someone@example.org', 'MAILTO:someone@example.org'],
])('%j means %s', (typed, meant) => {
  expect(addressOf(typed)).toBe(meant);
  expect(isAllowedHref(meant)).toBe(true);
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'just words', ''])(
  '%j becomes no address that is allowed',
  (typed) => {
    expect(isAllowedHref(addressOf(typed))).toBe(false);
  },
);
