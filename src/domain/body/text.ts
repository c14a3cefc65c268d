/**
 * A body as plain text: what search, excerpts, word counts, the coach and the hard-day card read. One line a block;
 * marks and the kind of block are left out. Walks without recursion, like the validation.
 * What must never happen: two words of different blocks run into one.
 */
import type { Body, BodyNode } from './types.ts';

/** The text of each paragraph and heading, in order, empty ones left out. A hard break is a newline inside a line. */
export function bodyLines(body: Body): readonly string[] {
  const lines: string[] = [];
  const pending: BodyNode[] = [body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const line = inlineText(node);
      if (line.trim() !== '') lines.push(line);
      continue;
    }
    const content = node.content ?? [];
    for (let i = content.length - 1; i >= 0; i -= 1) pending.push(content[i] as BodyNode);
  }
  return lines;
}

/** Blocks separated by newlines. */
export const bodyText = (body: Body): string => bodyLines(body).join('\n');

/** True when there is nothing a person could read: no text and no line across the page. */
export function isEmptyBody(body: Body): boolean {
  return bodyLines(body).length === 0 && !body.content.some(({ type }) => type === 'horizontalRule');
}

/** The text of one block that holds inline nodes. */
export function inlineText(block: BodyNode): string {
  let text = '';
  for (const node of block.content ?? []) text += node.type === 'hardBreak' ? '\n' : (node.text ?? '');
  return text;
}
