/**
 * Import and export: what this version does, and what it doesn't do yet.
 * What must never happen: a button that does nothing, a promise of safety that isn't kept.
 */
import type { ReactElement } from 'react';
import { Section } from '../../ui/page.tsx';
import styles from './settings.module.css';

export function Keeping(): ReactElement {
  return (
    <>
      <Section title="Import">
        <div className={styles['words']}>
          <p>
            This version can’t bring in writing from other programs yet. Text can be pasted into an entry.
          </p>
        </div>
      </Section>
      <Section title="Export">
        <div className={styles['words']}>
          <p>
            This version can’t write your entries to other formats yet. What you mark in an entry can be
            copied; once copied, it is no longer encrypted.
          </p>
        </div>
      </Section>
    </>
  );
}
