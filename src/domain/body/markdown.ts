/**
 * A body as Markdown (CommonMark with GitHub's task lists and strikethrough), for export and for copying. What a
 * person typed is escaped so that it reads back as the same text, never as markup.
 * What must never happen: HTML in the result that the person did not see as text; a lost line.
 */
import type { Body, BodyMark, BodyNode } from './types.ts';

export function bodyMarkdown(body: Body): string {
  const text = blocks(body.content).join('\n');
  return text === '' ? '' : `${text}\n`;
}

/** Lines of blocks, an empty line between two. */
function blocks(nodes: readonly BodyNode[]): string[] {
  const lines: string[] = [];
  for (const node of nodes) {
    const own = block(node);
    if (own.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(...own);
  }
  return lines;
}

function block(node: BodyNode): string[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return inline(content)
        .split('\n')
        .map(escapeLineStart)
        .filter((line) => line !== '');
    case 'heading': {
      const text = inline(content)
        .replace(/\\\n|\n/g, ' ')
        .trim();
      return text === ''
        ? []
        : [`${'#'.repeat(Number(node.attrs?.['level'] ?? 1))} ${text.replace(/#+$/, '\\$&')}`];
    }
    case 'horizontalRule':
      return ['---'];
    case 'blockquote':
      return blocks(content).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'bulletList':
      return items(content, () => '- ');
    case 'taskList':
      return items(content, (item) => (item.attrs?.['checked'] === true ? '- [x] ' : '- [ ] '), 2);
    case 'orderedList': {
      const start = Number(node.attrs?.['start'] ?? 1);
      return items(content, (_item, i) => `${start + i}. `);
    }
    default:
      return [];
  }
}

function items(
  nodes: readonly BodyNode[],
  markerOf: (item: BodyNode, index: number) => string,
  indentBy?: number,
): string[] {
  return nodes.flatMap((item, i) => {
    const marker = markerOf(item, i);
    const indent = ' '.repeat(indentBy ?? marker.length);
    const lines = blocks(item.content ?? []);
    const [first = '', ...rest] = lines;
    return [(marker + first).trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
  });
}

type Piece = { readonly text: string; readonly marks: readonly BodyMark[] };

function inline(nodes: readonly BodyNode[]): string {
  let out = '';
  for (const node of nodes) {
    if (node.type === 'hardBreak') out += '\\\n';
    else if (node.type === 'text') out += marked({ text: node.text ?? '', marks: node.marks ?? [] });
  }
  // A break at the very end would leave its backslash behind as text.
  return out.replace(/(?:\\\n)+$/, '');
}

/** Blanks at the edges stay outside the marks: `** bold**` would not be bold. */
function marked({ text, marks }: Piece): string {
  const inner = text.trim();
  if (inner === '' || marks.length === 0) return escapeInline(text);
  const at = text.indexOf(inner);
  const has = (type: BodyMark['type']): boolean => marks.some((mark) => mark.type === type);
  let out = escapeInline(inner);
  if (has('italic')) out = `*${out}*`;
  if (has('bold')) out = `**${out}**`;
  if (has('strike')) out = `~~${out}~~`;
  const href = marks.find((mark) => mark.type === 'link')?.attrs?.href;
  if (href !== undefined) out = `[${out}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return escapeInline(text.slice(0, at)) + out + escapeInline(text.slice(at + inner.length));
}

const escapeInline = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>~&]/g, '\\$&');

/** What would begin another kind of block at the start of a line. */
const escapeLineStart = (line: string): string =>
  line
    .trimStart()
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(-{3,}|={1,})\s*$/, '\\$&');
