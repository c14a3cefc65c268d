/**
 * Reads an entry's body as React elements. There is no HTML string on the way, and a link's address is shown,
 * never followed: this app opens nothing.
 */
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
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
  /** The level of the entry's highest heading on this page, so that the page's outline has no gap. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
};

export function Prose({ body, size = 'normal', headingLevel = 2 }: ProseProps) {
  const outline: Outline = { base: headingLevel, levels: headingLevels(body) };
  return <div className={cx(styles['prose'], styles[size])}>{children(body, outline)}</div>;
}

type Outline = { readonly base: number; readonly levels: readonly number[] };

function headingLevels(body: ProseNode): readonly number[] {
  const levels = new Set((body.content ?? []).filter(({ type }) => type === 'heading').map(levelOf));
  return [...levels].sort((a, b) => a - b);
}

const levelOf = (node: ProseNode): number => Number(node.attrs?.['level'] ?? 2);

const children = (node: ProseNode, outline: Outline): ReactNode =>
  (node.content ?? []).map((child, index) => <Fragment key={index}>{element(child, outline)}</Fragment>);

function element(node: ProseNode, outline: Outline): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node.text ?? '', node.marks ?? []);
    case 'paragraph':
      return <p>{node.content?.length ? children(node, outline) : '\u00a0'}</p>;
    case 'heading':
      return (
        <Heading level={levelOf(node)} outline={outline}>
          {children(node, outline)}
        </Heading>
      );
    case 'blockquote':
      return <blockquote>{children(node, outline)}</blockquote>;
    case 'bulletList':
      return <ul>{children(node, outline)}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.['start'] ?? 1)}>{children(node, outline)}</ol>;
    case 'taskList':
      return <ul className={styles['tasks']}>{children(node, outline)}</ul>;
    case 'listItem':
      return <li>{children(node, outline)}</li>;
    case 'taskItem':
      return <TaskItem isDone={node.attrs?.['checked'] === true}>{children(node, outline)}</TaskItem>;
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    default:
      return children(node, outline);
  }
}

type HeadingProps = { readonly level: number; readonly outline: Outline; readonly children: ReactNode };

/** Looks as written, and stands in the page's outline below what is there already. */
function Heading({ level, outline, children: words }: HeadingProps) {
  const rank = Math.max(0, outline.levels.indexOf(level));
  const Tag = `h${Math.min(6, outline.base + rank)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag className={styles[`h${Math.min(3, Math.max(1, level))}`]}>{words}</Tag>;
}

function TaskItem({ isDone, children: words }: { readonly isDone: boolean; readonly children: ReactNode }) {
  return (
    <li data-done={isDone}>
      <span className={styles['tick']}>
        {isDone && <Check size="0.75em" strokeWidth={3} aria-hidden />}
        <VisuallyHidden>{isDone ? 'Done:' : 'Not done:'}</VisuallyHidden>
      </span>
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
