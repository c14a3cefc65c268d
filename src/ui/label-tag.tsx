/** A word about a thing: its template, stage or tag. Not a control. */
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './label-tag.module.css';

export type LabelTagProps = {
  readonly tone?: 'plain' | 'accent' | 'clay' | undefined;
  readonly children: ReactNode;
};

export function LabelTag({ tone = 'plain', children }: LabelTagProps) {
  return <span className={cx(styles['tag'], styles[tone])}>{children}</span>;
}
