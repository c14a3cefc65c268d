import { describe, expect, it } from 'vitest';
import { heading, paragraph } from '../../../../../src/domain/body/build.ts';
import { bodyMarkdown } from '../../../../../src/domain/body/markdown.ts';
import { validateBody } from '../../../../../src/domain/body/validate.ts';
import { shareBody } from '../../../../../src/domain/share/share-body.ts';
import { bodyOf, day } from '../../../../support/entries.ts';

describe('a text for someone else', () => {
  it('has a section for each kind that has entries, and every entry under its day', () => {
    const shared = shareBody('From my journal', [
      {
        name: 'Positive changes',
        entries: [{ on: day('2026-05-04'), title: '', body: bodyOf('Told early.') }],
      },
      { name: 'Milestones', entries: [] },
      { name: 'Free', entries: [{ on: day('2026-05-03'), title: 'The walk', body: bodyOf('Good.') }] },
    ]);
    expect(validateBody(shared).ok).toBe(true);
    expect(bodyMarkdown(shared)).toBe(
      '# From my journal\n\n## Positive changes\n\n### 4 May 2026\n\nTold early.\n\n## Free\n\n### 3 May 2026: The walk\n\nGood.\n',
    );
  });

  it('sets an entry’s own headings below it, and keeps the words of a link without its address', () => {
    const link = { type: 'link', attrs: { href: 'https://example.org/maria' } } as const;
    const shared = shareBody('x', [
      {
        name: 'Free',
        entries: [
          {
            on: day('2026-05-03'),
            title: '',
            body: {
              type: 'doc',
              content: [
                heading(1, 'Loud'),
                { type: 'paragraph', content: [{ type: 'text', text: 'there', marks: [link] }] },
                paragraph(''),
              ],
            },
          },
        ],
      },
    ]);
    expect(bodyMarkdown(shared)).toContain('**Loud**\n\nthere');
    expect(JSON.stringify(shared)).not.toContain('example.org');
  });
});
