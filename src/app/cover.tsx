/**
 * The opaque sheet over the page while it is being locked or closed. Below it nothing can be read, focused or typed.
 * What must never happen: text of the journal visible for a frame after the cover was asked for.
 */
import { useCallback, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useFlushBeforeLock } from '../hooks/shell-events/use-flush-before-lock.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import styles from './cover.module.css';

export function Covered({ children }: { readonly children: ReactNode }): ReactElement {
  const [isCovered, setIsCovered] = useState(false);
  const cover = useCallback((next: boolean) => {
    // In this very task: the flush comes after it.
    flushSync(() => {
      setIsCovered(next);
    });
  }, []);
  useFlushBeforeLock(cover);

  return (
    <>
      <div className={isCovered ? styles['hidden'] : styles['content']} inert={isCovered}>
        {children}
      </div>
      {isCovered && (
        <div className={styles['cover']} data-cover="">
          <BrandMark />
        </div>
      )}
    </>
  );
}
