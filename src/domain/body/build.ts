/**
 * Small makers of body nodes, so that nobody writes ProseMirror JSON by hand. Everything made here passes
 * `validateBody`.
 */
import { emptyBody } from './types.ts';
import type { Body, BodyNode } from './types.ts';

/** A newline inside becomes a line break of the same paragraph. */
export function paragraph(text: string): BodyNode {
  const content = inline(text);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

export function heading(level: 1 | 2 | 3, text: string): BodyNode {
  const content = inline(text);
  return content.length === 0
    ? { type: 'heading', attrs: { level } }
    : { type: 'heading', attrs: { level }, content };
}

export const quote = (text: string): BodyNode => ({ type: 'blockquote', content: textBlocks(text) });

export const bulletList = (items: readonly string[]): BodyNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});

/** The blocks of a text typed into a plain field: an empty line starts a new paragraph. At least one. */
export function textBlocks(text: string): readonly BodyNode[] {
  const made = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraph);
  return made.length > 0 ? made : [{ type: 'paragraph' }];
}

/** A body of blocks; a body always has one. */
export const bodyOf = (blocks: readonly BodyNode[]): Body =>
  blocks.length === 0 ? emptyBody : { type: 'doc', content: blocks };

/** A plain text as a body. */
export const paragraphs = (text: string): Body => bodyOf(textBlocks(text));

function inline(text: string): readonly BodyNode[] {
  const nodes: BodyNode[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) nodes.push({ type: 'hardBreak' });
    if (line !== '') nodes.push({ type: 'text', text: line });
  }
  return nodes;
}
