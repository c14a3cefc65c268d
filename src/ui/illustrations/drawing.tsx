/** The frame of every small drawing: a pen line in ink, a second one in clay. Pictures only decorate, words say it. */
import type { ReactNode } from 'react';
import styles from './drawing.module.css';

export function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles['drawing']} viewBox="0 0 160 104" aria-hidden>
      {children}
    </svg>
  );
}
