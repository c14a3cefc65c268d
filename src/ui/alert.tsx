/** What the page has to say: a problem is announced at once (role alert), a notice is just there to be read. */
import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './alert.module.css';

export type AlertProps = {
  readonly tone: 'problem' | 'notice';
  readonly title?: string | undefined;
  readonly children: ReactNode;
  /** Buttons that help further. */
  readonly actions?: ReactNode | undefined;
  /** `beside` the words where there is room, for what is only to be put away. */
  readonly actionsStand?: 'below' | 'beside' | undefined;
};

export function Alert({ tone, title, children, actions, actionsStand = 'below' }: AlertProps) {
  const Icon = tone === 'problem' ? CircleAlert : Info;
  return (
    <div className={cx(styles['alert'], styles[tone])} {...(tone === 'problem' ? { role: 'alert' } : {})}>
      <Icon className={styles['icon']} size={18} strokeWidth={1.7} aria-hidden />
      <div className={cx(styles['words'], actionsStand === 'beside' && styles['beside'])}>
        {title && <p className={styles['title']}>{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
