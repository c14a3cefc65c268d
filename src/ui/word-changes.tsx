/** One side of two versions, or both in one text: what is gone is struck through, what is new is underlined. */
import type { WordChange } from '../lib/word-diff.ts';
import { sideOf } from '../lib/word-diff.ts';
import styles from './word-changes.module.css';

export type WordChangesProps = {
  /** Names the text for a screen reader. */
  readonly label: string;
  readonly changes: readonly WordChange[];
  readonly side: 'before' | 'after' | 'both';
  /** `plain` stands inside something that has an edge of its own, such as a table's cell. */
  readonly look?: 'sheet' | 'plain' | undefined;
};

export function WordChanges({ label, changes, side, look = 'sheet' }: WordChangesProps) {
  return (
    <section className={styles['text']} data-look={look} aria-label={label}>
      <p>
        {(side === 'both' ? changes : sideOf(changes, side)).map(({ kind, text }, n) =>
          kind === 'same' ? (
            text
          ) : kind === 'removed' ? (
            <del key={n} className={styles['gone']}>
              {text}
            </del>
          ) : (
            <ins key={n} className={styles['new']}>
              {text}
            </ins>
          ),
        )}
      </p>
    </section>
  );
}
