/** What a page says while there is nothing on it yet: a small drawing, a sentence, and the first step. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  readonly icon?: LucideIcon | undefined;
  /** One of src/ui/illustrations; stands in place of the icon. */
  readonly illustration?: ReactNode | undefined;
  readonly title: string;
  readonly children?: ReactNode | undefined;
  readonly action?: ReactNode | undefined;
};

export function EmptyState({ icon: Icon, illustration, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {illustration ?? (Icon && <Icon className={styles['icon']} size={30} strokeWidth={1.1} aria-hidden />)}
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['words']}>{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
