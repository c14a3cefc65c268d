/**
 * The blocks of an open text that hold words, for those who read it: the coach and spelling. Nodes never change and are
 * shared between one document and the next: they are their own keys.
 */
import type { Node } from '@tiptap/pm/model';

export type TextBlock = {
  readonly key: Node;
  /** One unit a position: a line break counts one, as in the document. */
  readonly text: string;
  /** Position of its first unit. */
  readonly at: number;
  readonly isQuote: boolean;
};

export function textBlocks(doc: Node): readonly TextBlock[] {
  const out: TextBlock[] = [];
  const walk = (parent: Node, start: number, isQuote: boolean): void => {
    let at = start;
    for (const node of parent.content.content) {
      if (node.isTextblock) out.push({ key: node, text: cachedText(node), at: at + 1, isQuote });
      else if (!node.isLeaf) walk(node, at + 1, isQuote || node.type.name === 'blockquote');
      at += node.nodeSize;
    }
  };
  walk(doc, 0, false);
  return out;
}

/** Which of them has a position, or comes before it; beyond them all when none comes after. */
export function indexAt(blocks: readonly TextBlock[], position: number): number {
  const after = blocks.findIndex(({ at }) => at > position);
  return after === -1 ? Number.MAX_SAFE_INTEGER : after - 1;
}

const textOf = new WeakMap<Node, string>();

function cachedText(node: Node): string {
  let text = textOf.get(node);
  if (text === undefined) {
    text = node.textBetween(0, node.content.size, '\n', '\n');
    textOf.set(node, text);
  }
  return text;
}
