import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, paragraph } from '../../../../../src/domain/body/build.ts';
import { bodyHtml } from '../../../../../src/domain/body/html.ts';
import type { Body } from '../../../../../src/domain/body/types.ts';
import { bodies } from '../../../../support/domain-arbitraries.ts';

const doc = (...content: Body['content']): Body => ({ type: 'doc', content });

describe('a text as a page for a browser', () => {
  it('keeps headings, lists and marks, and no address of a link', () => {
    const html = bodyHtml(
      doc(heading(2, 'Promises'), {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'kept', marks: [{ type: 'bold' }] },
          {
            type: 'text',
            text: ' here',
            marks: [{ type: 'link', attrs: { href: 'https://example.org/maria' } }],
          },
        ],
      }),
      'From a journal',
    );
    expect(html).toContain('<h2>Promises</h2>');
    expect(html).toContain('<p><strong>kept</strong> here</p>');
    expect(html).not.toContain('example.org');
  });

  it('never reads what was typed as markup', () => {
    const html = bodyHtml(doc(paragraph('<script>alert("1")</script> & <b>')), '</title><script>');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;');
    expect(html).not.toContain('<script');
    fc.assert(
      fc.property(bodies, (body) => {
        const tags = bodyHtml(body, 'x').match(/<\/?[a-z][^>]*>/gu) ?? [];
        const ours =
          /^<\/?(?:html|head|body|meta|title|style|p|h[1-6]|ul|ol|li|blockquote|strong|em|s|br|hr)(?:\s[^<]*)?>$/u;
        for (const tag of tags) expect(tag).toMatch(ours);
      }),
    );
  });
});
