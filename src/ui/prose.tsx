/**
 * Reads an entry's body as React elements. There is no HTML string on the way, and a link's address is shown,
 * never followed: this app opens nothing.
 */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './prose.module.css';

type ProseMark = { readonly type: string; readonly attrs?: { readonly href?: string } };
export type ProseNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | boolean | null>>;
  readonly content?: readonly ProseNode[];
  readonly marks?: readonly ProseMark[];
  readonly text?: string;
};

export type ProseProps = {
  /** A domain Body fits. */
  readonly body: ProseNode;
  /** `large` is for reading aloud. */
  readonly size?: 'normal' | 'large' | undefined;
};

export function Prose({ body, size = 'normal' }: ProseProps) {
  return <div className={cx(styles['prose'], styles[size])}>{children(body)}</div>;
}

const children = (node: ProseNode): ReactNode =>
  (node.content ?? []).map((child, index) => <Fragment key={index}>{element(child)}</Fragment>);

function element(node: ProseNode): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node.text ?? '', node.marks ?? []);
    case 'paragraph':
      return <p>{node.content?.length ? children(node) : '\u00a0'}</p>;
    case 'heading':
      return heading(Number(node.attrs?.['level'] ?? 2), children(node));
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>;
    case 'bulletList':
      return <ul>{children(node)}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.['start'] ?? 1)}>{children(node)}</ol>;
    case 'taskList':
      return <ul className={styles['tasks']}>{children(node)}</ul>;
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'taskItem':
      return <TaskItem isDone={node.attrs?.['checked'] === true}>{children(node)}</TaskItem>;
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    default:
      return children(node);
  }
}

/** The page keeps h1 and h2 for itself; a heading in an entry starts below them. */
function heading(level: number, words: ReactNode): ReactNode {
  if (level <= 1) return <h3 className={styles['h1']}>{words}</h3>;
  if (level === 2) return <h4 className={styles['h2']}>{words}</h4>;
  return <h5 className={styles['h3']}>{words}</h5>;
}

function TaskItem({ isDone, children: words }: { readonly isDone: boolean; readonly children: ReactNode }) {
  return (
    <li data-done={isDone}>
      <span className={styles['tick']} role="img" aria-label={isDone ? 'Done' : 'Not done'} />
      <div>{words}</div>
    </li>
  );
}

function marked(text: string, marks: readonly ProseMark[]): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>;
      case 'italic':
        return <em>{inner}</em>;
      case 'strike':
        return <s>{inner}</s>;
      case 'link':
        return (
          <span className={styles['link']} title={mark.attrs?.href ?? ''}>
            {inner}
          </span>
        );
      default:
        return inner;
    }
  }, text);
}
