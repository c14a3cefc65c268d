import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Prose } from '../../../../src/ui/prose.tsx';
import type { ProseNode, ProseProps } from '../../../../src/ui/prose.tsx';

const text = (words: string, ...marks: readonly { type: string; attrs?: { href: string } }[]): ProseNode => ({
  type: 'text',
  text: words,
  marks,
});
const block = (type: string, ...content: readonly ProseNode[]): ProseNode => ({ type, content });
const heading = (level: number, words: string): ProseNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
const read = (content: readonly ProseNode[], props: Partial<ProseProps> = {}): string =>
  renderToStaticMarkup(createElement(Prose, { body: { type: 'doc', content }, ...props })).replaceAll(
    / (?:class|title)="[^"]*"/g,
    '',
  );

describe('an entry as it is read', () => {
  it('shows markup in the words as words', () => {
    expect(read([block('paragraph', text('<img src=x onerror=alert(1)>'))])).toContain('&lt;img src=x');
  });

  it('shows marks inside each other', () => {
    expect(read([block('paragraph', text('so', { type: 'bold' }, { type: 'italic' }))])).toContain(
      '<em><strong>so</strong></em>',
    );
  });

  it('never makes a link that could be followed', () => {
    const link = text('here', { type: 'link', attrs: { href: 'javascript:alert(1)' } });
    const html = renderToStaticMarkup(
      createElement(Prose, { body: { type: 'doc', content: [block('paragraph', link)] } }),
    );
    expect(html).toContain('here');
    expect(html).not.toContain('href=');
  });

  it('keeps the words of a part it does not know', () => {
    expect(read([block('somethingNew', block('paragraph', text('kept')))])).toContain('<p>kept</p>');
  });

  it('leaves no gap in the outline, whichever levels were used', () => {
    const html = read([heading(3, 'Small'), heading(1, 'Large'), heading(3, 'Small again')]);
    expect(html).toContain('<h3>Small</h3><h2>Large</h2><h3>Small again</h3>');
  });

  it('starts its outline below the headings of the page it is on', () => {
    expect(read([heading(2, 'Only')], { headingLevel: 4 })).toContain('<h4>Only</h4>');
  });

  it('says of each task whether it is done', () => {
    const task = (checked: boolean): ProseNode => ({
      type: 'taskItem',
      attrs: { checked },
      content: [block('paragraph', text('task'))],
    });
    const html = read([block('taskList', task(true), task(false))]);
    expect(html.match(/(?:Done|Not done):/g)).toEqual(['Done:', 'Not done:']);
  });

  it('holds an empty line open', () => {
    expect(read([{ type: 'paragraph' }])).toContain('<p>\u00a0</p>');
  });
});
