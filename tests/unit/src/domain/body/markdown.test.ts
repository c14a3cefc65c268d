import { describe, expect, it } from 'vitest';
import { bodyOf, bulletList, heading, paragraph, quote } from '../../../../../src/domain/body/build.ts';
import { bodyMarkdown } from '../../../../../src/domain/body/markdown.ts';
import { emptyBody } from '../../../../../src/domain/body/types.ts';
import type { BodyNode } from '../../../../../src/domain/body/types.ts';

const text = (words: string, ...marks: ('bold' | 'italic' | 'strike')[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});
const md = (...blocks: BodyNode[]): string => bodyMarkdown(bodyOf(blocks));
const p = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });

describe('a body as Markdown', () => {
  it('separates blocks by an empty line', () => {
    expect(md(heading(2, 'Tuesday'), paragraph('one'), { type: 'horizontalRule' }, paragraph('two'))).toBe(
      '## Tuesday\n\none\n\n---\n\ntwo\n',
    );
    expect(bodyMarkdown(emptyBody)).toBe('');
  });

  it('writes lists, tasks and quotes, nested ones indented', () => {
    const nested: BodyNode = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('a'), bulletList(['b'])] }],
    };
    expect(md(nested)).toBe('- a\n\n  - b\n');
    const numbered: BodyNode = {
      type: 'orderedList',
      attrs: { start: 9 },
      content: [9, 10].map((n) => ({ type: 'listItem', content: [paragraph(`n${n}`), paragraph('more')] })),
    };
    expect(md(numbered)).toBe('9. n9\n\n   more\n10. n10\n\n    more\n');
    const tasks: BodyNode = {
      type: 'taskList',
      content: [true, false].map((checked) => ({
        type: 'taskItem',
        attrs: { checked },
        content: [paragraph('t')],
      })),
    };
    expect(md(tasks)).toBe('- [x] t\n- [ ] t\n');
    expect(md(quote('a\n\nb'))).toBe('> a\n>\n> b\n');
  });

  it('writes marks, with blanks outside them', () => {
    expect(md(p(text('so '), text(' very ', 'bold', 'italic'), text('calm', 'strike')))).toBe(
      'so  ***very*** ~~calm~~\n',
    );
    const linked: BodyNode = {
      type: 'text',
      text: 'here',
      marks: [{ type: 'link', attrs: { href: 'https://example.org/a(b)' } }],
    };
    expect(md(p(linked))).toBe('[here](<https://example.org/a(b)>)\n');
  });

  it('escapes what a person typed, so that it stays text', () => {
    expect(md(paragraph('2 * 3 _is_ <b>6</b> & [not](a link)'))).toBe(
      '2 \\* 3 \\_is\\_ \\<b\\>6\\</b\\> \\& \\[not\\](a link)\n',
    );
    expect(md(paragraph('# no heading'))).toBe('\\# no heading\n');
    expect(md(paragraph('- no list'))).toBe('\\- no list\n');
    expect(md(paragraph('1. no list'))).toBe('1\\. no list\n');
    expect(md(paragraph('---'))).toBe('\\---\n');
    expect(md(paragraph('> no quote'))).toBe('\\> no quote\n');
    expect(md(heading(1, 'C#'))).toBe('# C\\#\n');
  });

  it('keeps a line break as one, and none at the end', () => {
    expect(md(paragraph('a\nb'))).toBe('a\\\nb\n');
    expect(md(paragraph('a\n'))).toBe('a\n');
  });
});
