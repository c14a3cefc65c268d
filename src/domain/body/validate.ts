/**
 * Is this unknown value a body? Used at the vault's edge for what a page sends and by the codec for what the log holds.
 * Walks without recursion, so that a hostile depth can't exhaust the stack, and stops at the first fault.
 * What must never happen: an unknown node, mark or attribute let through; a link to anything but http, https, mailto.
 * The bounds are part of the frozen record format: they may be widened, never tightened.
 */
import { err, ok } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import type { Body, MarkType, NodeType } from './types.ts';

export type BodyFault =
  | 'not-a-document'
  | 'unknown-node'
  | 'unknown-mark'
  | 'bad-attribute'
  | 'bad-link'
  | 'bad-text'
  | 'misplaced-node'
  | 'too-deep'
  | 'too-large';
export type InvalidBody = { readonly kind: 'invalid-body'; readonly fault: BodyFault };

export const bodyBounds = { depth: 100, nodes: 500_000, textUnits: 12_000_000, hrefUnits: 4_096 } as const;

type Shape = {
  readonly is: 'doc' | 'block' | 'inline' | 'listItem' | 'taskItem';
  /** What may stand inside; null for a leaf. */
  readonly holds: 'block' | 'inline' | 'listItem' | 'taskItem' | null;
  /** Must hold something. */
  readonly filled?: true;
  /** An item begins with a paragraph. */
  readonly paragraphFirst?: true;
};

/** The schema in one table; a test keeps the editor's equal to it. */
export const bodySchema: Readonly<Record<NodeType, Shape>> = {
  doc: { is: 'doc', holds: 'block', filled: true },
  paragraph: { is: 'block', holds: 'inline' },
  heading: { is: 'block', holds: 'inline' },
  blockquote: { is: 'block', holds: 'block', filled: true },
  bulletList: { is: 'block', holds: 'listItem', filled: true },
  orderedList: { is: 'block', holds: 'listItem', filled: true },
  taskList: { is: 'block', holds: 'taskItem', filled: true },
  listItem: { is: 'listItem', holds: 'block', filled: true, paragraphFirst: true },
  taskItem: { is: 'taskItem', holds: 'block', filled: true, paragraphFirst: true },
  horizontalRule: { is: 'block', holds: null },
  hardBreak: { is: 'inline', holds: null },
  text: { is: 'inline', holds: null },
};

const nodeKeys: ReadonlySet<string> = new Set(['type', 'attrs', 'content', 'marks', 'text']);
const markTypes: ReadonlySet<string> = new Set<MarkType>(['bold', 'italic', 'strike', 'link']);

type Bag = Readonly<Record<string, unknown>>;
const isBag = (x: unknown): x is Bag => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Only these can be followed from a journal. Scheme is compared without case, leading blanks are refused. */
export const isAllowedHref = (href: string): boolean =>
  href.length <= bodyBounds.hrefUnits && /^(https?:\/\/|mailto:)[^\s\u0000-\u001f\u007f]+$/i.test(href);

export function validateBody(input: unknown): Result<Body, InvalidBody> {
  const fault = findFault(input);
  return fault === null ? ok(input as Body) : err({ kind: 'invalid-body', fault });
}

function findFault(input: unknown): BodyFault | null {
  if (!isBag(input) || input['type'] !== 'doc') return 'not-a-document';
  const pending: { readonly node: Bag; readonly depth: number }[] = [{ node: input, depth: 1 }];
  let nodes = 1;
  let textUnits = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    const type = node['type'] as NodeType;
    const shape = bodySchema[type];
    for (const key of Object.keys(node)) if (!nodeKeys.has(key)) return 'bad-attribute';
    const own = attributeFault(type, node['attrs']) ?? marksFault(shape, node['marks']);
    if (own !== null) return own;

    if (type === 'text') {
      const text = node['text'];
      if (typeof text !== 'string' || text === '' || node['content'] !== undefined) return 'bad-text';
      textUnits += text.length;
      if (textUnits > bodyBounds.textUnits) return 'too-large';
      continue;
    }
    if (node['text'] !== undefined) return 'bad-text';

    const content = node['content'] ?? [];
    if (!Array.isArray(content)) return 'misplaced-node';
    if (shape.filled === true && content.length === 0) return 'misplaced-node';
    if (content.length > 0 && depth >= bodyBounds.depth) return 'too-deep';
    nodes += content.length;
    if (nodes > bodyBounds.nodes) return 'too-large';
    for (let i = 0; i < content.length; i += 1) {
      const child: unknown = content[i];
      if (!isBag(child) || typeof child['type'] !== 'string' || !Object.hasOwn(bodySchema, child['type'])) {
        return 'unknown-node';
      }
      if (bodySchema[child['type'] as NodeType].is !== shape.holds) return 'misplaced-node';
      if (i === 0 && shape.paragraphFirst === true && child['type'] !== 'paragraph') return 'misplaced-node';
      pending.push({ node: child, depth: depth + 1 });
    }
  }
  return null;
}

function attributeFault(type: NodeType, attrs: unknown): BodyFault | null {
  if (attrs === undefined) return type === 'heading' || type === 'taskItem' ? 'bad-attribute' : null;
  if (!isBag(attrs)) return 'bad-attribute';
  const keys = Object.keys(attrs);
  switch (type) {
    case 'heading':
      return keys.length === 1 && [1, 2, 3].includes(attrs['level'] as number) ? null : 'bad-attribute';
    case 'taskItem':
      return keys.length === 1 && typeof attrs['checked'] === 'boolean' ? null : 'bad-attribute';
    case 'orderedList': {
      const start = attrs['start'] ?? 1;
      const known = keys.every((key) => key === 'start' || key === 'type');
      // The editor writes `type: null` for the plain numbering, the only one there is.
      return known && Number.isInteger(start) && (attrs['type'] ?? null) === null ? null : 'bad-attribute';
    }
    default:
      return keys.length === 0 ? null : 'bad-attribute';
  }
}

function marksFault(shape: Shape, marks: unknown): BodyFault | null {
  if (marks === undefined) return null;
  if (!Array.isArray(marks)) return 'unknown-mark';
  if (marks.length > 0 && shape.is !== 'inline') return 'misplaced-node';
  const seen = new Set<string>();
  for (const mark of marks as readonly unknown[]) {
    if (!isBag(mark) || typeof mark['type'] !== 'string' || !markTypes.has(mark['type']))
      return 'unknown-mark';
    if (seen.has(mark['type'])) return 'unknown-mark';
    seen.add(mark['type']);
    for (const key of Object.keys(mark)) if (key !== 'type' && key !== 'attrs') return 'bad-attribute';
    const attrs = mark['attrs'];
    if (mark['type'] === 'link') {
      if (!isBag(attrs) || Object.keys(attrs).length !== 1) return 'bad-attribute';
      if (typeof attrs['href'] !== 'string' || !isAllowedHref(attrs['href'])) return 'bad-link';
    } else if (attrs !== undefined && !(isBag(attrs) && Object.keys(attrs).length === 0))
      return 'bad-attribute';
  }
  return null;
}
