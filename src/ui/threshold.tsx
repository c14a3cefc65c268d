/** The page before the journal: unlock, create, recover. One sheet on the desk, sewn on its left side like the notebook. */
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { cx } from './cx.ts';
import styles from './threshold.module.css';

export type ThresholdProps = {
  readonly title: string;
  readonly lede?: ReactNode | undefined;
  /** Small print or other ways in, below the sheet. */
  readonly aside?: ReactNode | undefined;
  readonly size?: 'medium' | 'large' | undefined;
  readonly children: ReactNode;
};

export function Threshold({ title, lede, aside, size = 'medium', children }: ThresholdProps) {
  return (
    <main className={styles['desk']}>
      <div className={cx(styles['column'], styles[size])}>
        <div className={styles['brand']}>
          <BrandMark size={30} />
          <span className={styles['name']}>Tend</span>
        </div>
        <div className={styles['sheet']}>
          <header className={styles['head']}>
            <h1 className={styles['title']} tabIndex={-1} data-page-title="">
              {title}
            </h1>
            {lede && <div className={styles['lede']}>{lede}</div>}
          </header>
          {children}
        </div>
        {aside && <div className={styles['aside']}>{aside}</div>}
      </div>
    </main>
  );
}
