/** A page of the notebook: its heading, what can be done, and sections. The heading is where focus lands on arrival. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './page.module.css';

export type PageProps = {
  readonly title: string;
  readonly lede?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  /** `reading` keeps lines short; `wide` is for cards and plots. */
  readonly measure?: 'reading' | 'wide' | undefined;
  /** A page whose title is a sentence of the person's own keeps it smaller. */
  readonly titleIs?: 'name' | 'words' | undefined;
  readonly children: ReactNode;
};

export function Page(props: PageProps) {
  const { title, lede, actions, measure = 'wide', titleIs = 'name', children } = props;
  return (
    <div className={cx(styles['page'], styles[measure])}>
      <header className={styles['head']}>
        <div className={styles['heading']}>
          <h1
            className={cx(styles['title'], titleIs === 'words' && styles['words'])}
            tabIndex={-1}
            data-page-title=""
          >
            {title}
          </h1>
          {lede && <div className={styles['lede']}>{lede}</div>}
        </div>
        {actions && (
          <div className={styles['actions']} data-print="none">
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}

export type SectionProps = {
  readonly title: string;
  readonly lede?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  readonly children: ReactNode;
};

export function Section({ title, lede, actions, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={styles['section']} aria-labelledby={titleId}>
      <header className={styles['section-head']}>
        <h2 id={titleId} className={styles['section-title']}>
          {title}
        </h2>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {lede && <div className={styles['section-lede']}>{lede}</div>}
      {children}
    </section>
  );
}
