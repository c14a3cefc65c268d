/**
 * The body of an entry: a ProseMirror document as JSON. These types name what the editor's schema knows;
 * a test keeps the two equal. Never an HTML string.
 */
export type MarkType = 'bold' | 'italic' | 'strike' | 'link';
export type BodyMark = { readonly type: MarkType; readonly attrs?: { readonly href: string } };

export type NodeType =
  | 'doc'
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'taskList'
  | 'taskItem'
  | 'horizontalRule'
  | 'hardBreak'
  | 'text';

export type BodyNode = {
  readonly type: NodeType;
  readonly attrs?: Readonly<Record<string, string | number | boolean | null>>;
  readonly content?: readonly BodyNode[];
  readonly marks?: readonly BodyMark[];
  readonly text?: string;
};

export type Body = BodyNode & { readonly type: 'doc'; readonly content: readonly BodyNode[] };

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };
