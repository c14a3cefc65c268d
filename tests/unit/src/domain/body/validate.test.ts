import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyBounds, isAllowedHref, validateBody } from '../../../../../src/domain/body/validate.ts';
import { emptyBody } from '../../../../../src/domain/body/types.ts';
import { bodies } from '../../../../support/domain-arbitraries.ts';

const doc = (...content: unknown[]): unknown => ({ type: 'doc', content });
const p = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
const t = (text: unknown, ...marks: unknown[]): unknown =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
const link = (attrs: unknown): unknown => ({ type: 'link', attrs });

const faultOf = (input: unknown): string | null => {
  const result = validateBody(input);
  return result.ok ? null : result.error.fault;
};

describe('a valid body', () => {
  it('is whatever the editor can make, given back as it is', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(validateBody(body)).toEqual({ ok: true, value: body });
      }),
    );
  });

  it.each([
    ['the empty one', emptyBody],
    ['one with an empty list of content', doc(p())],
    [
      'one with the attributes the editor writes for plain numbering',
      doc({
        type: 'orderedList',
        attrs: { start: 3, type: null },
        content: [{ type: 'listItem', content: [p(t('a'))] }],
      }),
    ],
    ['one with a link to a mail address', doc(p(t('write', link({ href: 'mailto:ann@example.org' }))))],
  ])('is %s', (_what, body) => {
    expect(faultOf(body)).toBeNull();
  });
});

describe('an invalid body', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'not-a-document'],
    ['an HTML string', '<p>hello</p>', 'not-a-document'],
    ['an array', [p()], 'not-a-document'],
    ['a paragraph alone', p(), 'not-a-document'],
    ['an unknown node', doc({ type: 'image', attrs: { src: 'x' } }), 'unknown-node'],
    ['a node named like an object method', doc({ type: 'constructor' }), 'unknown-node'],
    ['a document in a document', doc(doc(p())), 'misplaced-node'],
    ['text outside a paragraph', doc(t('a')), 'misplaced-node'],
    ['a paragraph in a paragraph', doc(p(p())), 'misplaced-node'],
    ['an empty document', doc(), 'misplaced-node'],
    ['an empty list', doc({ type: 'bulletList', content: [] }), 'misplaced-node'],
    [
      'a task in a plain list',
      doc({ type: 'bulletList', content: [{ type: 'taskItem', attrs: { checked: true }, content: [p()] }] }),
      'misplaced-node',
    ],
    [
      'an item that begins with a heading',
      doc({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'heading', attrs: { level: 1 } }] }],
      }),
      'misplaced-node',
    ],
    [
      'a line across the page with content',
      doc({ type: 'horizontalRule', content: [p()] }),
      'misplaced-node',
    ],
    ['content that is no list', doc({ type: 'paragraph', content: 'text' }), 'misplaced-node'],
    ['an unknown mark', doc(p(t('a', { type: 'code' }))), 'unknown-mark'],
    ['a mark twice', doc(p(t('a', { type: 'bold' }, { type: 'bold' }))), 'unknown-mark'],
    ['a mark on a paragraph', doc({ type: 'paragraph', marks: [{ type: 'bold' }] }), 'misplaced-node'],
    ['a heading of level 4', doc({ type: 'heading', attrs: { level: 4 } }), 'bad-attribute'],
    ['a heading without a level', doc({ type: 'heading' }), 'bad-attribute'],
    [
      'a task that is neither done nor open',
      doc({ type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: 'yes' }, content: [p()] }] }),
      'bad-attribute',
    ],
    ['a style attribute', doc({ type: 'paragraph', attrs: { style: 'color:red' } }), 'bad-attribute'],
    ['a stray key', doc({ type: 'paragraph', html: '<b>' }), 'bad-attribute'],
    [
      'a link with a target',
      doc(p(t('a', link({ href: 'https://example.org', target: '_blank' })))),
      'bad-attribute',
    ],
    ['a link without attributes', doc(p(t('a', { type: 'link' }))), 'bad-attribute'],
    ['a script link', doc(p(t('a', link({ href: 'javascript:alert(1)' })))), 'bad-link'],
    ['empty text', doc(p(t(''))), 'bad-text'],
    ['text that is a number', doc(p(t(5))), 'bad-text'],
    ['text on a paragraph', doc({ type: 'paragraph', text: 'a' }), 'bad-text'],
  ])('is %s', (_what, body, fault) => {
    expect(faultOf(body)).toBe(fault);
  });

  it('is one nested deeper than the bound, and no depth exhausts the stack', () => {
    const nested = (depth: number): unknown => {
      let node: unknown = p();
      for (let i = 0; i < depth; i += 1) node = { type: 'blockquote', content: [node] };
      return doc(node);
    };
    expect(faultOf(nested(bodyBounds.depth - 2))).toBeNull();
    expect(faultOf(nested(bodyBounds.depth - 1))).toBe('too-deep');
    expect(faultOf(nested(200_000))).toBe('too-deep');
  });

  it('is one with more text or more nodes than the bounds', () => {
    expect(faultOf(doc(p(t('a'.repeat(bodyBounds.textUnits)))))).toBeNull();
    expect(faultOf(doc(p(t('a'.repeat(bodyBounds.textUnits)), t('b'))))).toBe('too-large');
    const many = Array.from({ length: bodyBounds.nodes }, () => ({ type: 'paragraph' }));
    expect(faultOf({ type: 'doc', content: many })).toBe('too-large');
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        validateBody(input);
        validateBody(doc(input));
        validateBody({ type: 'doc', content: input });
        validateBody(doc({ type: 'heading', attrs: input, marks: input }));
      }),
    );
  });
});

describe('an address that may be followed', () => {
  it.each(['https://example.org/a?b#c', 'HTTP://example.org', 'mailto:a@b.c'])('is %s', (href) => {
    expect(isAllowedHref(href)).toBe(true);
  });
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' https://example.org',
    '//example.org',
    'https://a b',
    'https://',
    'vbscript:x',
    'java\nscript:x',
    'http:alert(1)',
  ])('is not %j', (href) => {
    expect(isAllowedHref(href)).toBe(false);
  });
});
