/** The quiet surroundings of every page before the journal is open: the mark, one sheet, nothing else. */
import type { ReactElement, ReactNode } from 'react';
import { BrandMark } from '../../ui/brand-mark.tsx';
import styles from './lock.module.css';

export type LockFrameProps = {
  readonly title: string;
  readonly lede?: ReactNode;
  readonly size?: 'narrow' | 'wide';
  readonly children: ReactNode;
};

export function LockFrame({ title, lede, size = 'narrow', children }: LockFrameProps): ReactElement {
  return (
    <div className={styles['desk']}>
      <main className={`${styles['sheet']} ${styles[size]}`}>
        <header className={styles['head']}>
          <p className={styles['brand']}>
            <BrandMark size={24} />
            Tend
          </p>
          <h1 className={styles['title']}>{title}</h1>
          {lede && <div className={styles['lede']}>{lede}</div>}
        </header>
        {children}
      </main>
    </div>
  );
}
