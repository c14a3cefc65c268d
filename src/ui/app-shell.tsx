/**
 * The frame of the unlocked journal: a cover strip with the places on the left, sewn to the page on the right.
 * Under 860 px the strip narrows to pictures with small words below. Nothing of the journal is shown in the strip.
 */
import type { ReactNode, Ref } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { cx } from './cx.ts';
import styles from './app-shell.module.css';

export type AppShellProps = {
  /** The one button above the places, e.g. New entry. */
  readonly action?: ReactNode | undefined;
  /** NavLinks, grouped in NavGroups. */
  readonly nav: ReactNode;
  /** What stays at the foot of the strip: Settings, Lock. */
  readonly foot?: ReactNode | undefined;
  readonly navLabel?: string | undefined;
  readonly mainRef?: Ref<HTMLElement> | undefined;
  /** Hides the strip, for writing alone with the page. */
  readonly isFocused?: boolean | undefined;
  readonly children: ReactNode;
};

export function AppShell(props: AppShellProps) {
  const { action, nav, foot, navLabel = 'Places', mainRef, isFocused = false, children } = props;
  return (
    <div className={cx(styles['shell'], isFocused && styles['alone'])}>
      {!isFocused && (
        <header className={styles['strip']} data-print="none">
          <div className={styles['brand']} aria-hidden>
            <BrandMark size={27} />
            <span className={styles['name']}>Tend</span>
          </div>
          {action && <div className={styles['action']}>{action}</div>}
          <nav className={styles['nav']} aria-label={navLabel}>
            {nav}
          </nav>
          {foot && <div className={styles['foot']}>{foot}</div>}
        </header>
      )}
      {/* A page may be all words: then it is the page itself that the keys scroll. */}
      <main id="main" className={styles['main']} ref={mainRef ?? null} tabIndex={0}>
        {children}
      </main>
    </div>
  );
}

/** Places that belong together; a gap sets groups apart. */
export function NavGroup({ children }: { readonly children: ReactNode }) {
  return <div className={styles['group']}>{children}</div>;
}
