/** Things below or beside each other with a step of the spacing scale between them. */
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './stack.module.css';

export type StackProps = {
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined;
  readonly direction?: 'column' | 'row' | undefined;
  readonly align?: 'start' | 'center' | 'end' | 'stretch' | 'baseline' | undefined;
  readonly justify?: 'start' | 'center' | 'end' | 'between' | undefined;
  readonly as?: 'div' | 'ul' | 'ol' | undefined;
  readonly children: ReactNode;
};

export function Stack(props: StackProps) {
  const { gap = 4, direction = 'column', align, justify, as: Tag = 'div', children } = props;
  return (
    <Tag
      className={cx(
        styles['stack'],
        styles[direction],
        styles[`gap-${gap}`],
        align && styles[`align-${align}`],
        justify && styles[`justify-${justify}`],
      )}
    >
      {children}
    </Tag>
  );
}
