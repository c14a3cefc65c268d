/**
 * Support, opened because what was written may mean danger. Kind, at once, beside the text: the caret stays and the focus
 * stays. It closes for these words and this sitting. What must never happen: anything about it stored, or another hint in its way.
 */
import { LifeBuoy } from 'lucide-react';
import type { Contact } from '../../domain/document/contacts.ts';
import type { ShownLine } from '../../domain/support/shown-lines.ts';
import { Button } from '../../ui/button.tsx';
import { linesAtHand } from './lines-at-hand.ts';
import styles from './coach.module.css';

export type SupportAtHand = {
  readonly contacts: readonly Contact[];
  readonly lines: readonly ShownLine[];
  /** Opens all of Support over the page. */
  readonly open: () => void;
};

export type SupportNoticeProps = { readonly support: SupportAtHand; readonly onClose: () => void };

export function SupportNotice({ support, onClose }: SupportNoticeProps) {
  const rows = linesAtHand(support.contacts, support.lines);
  return (
    <section
      className={styles['support']}
      aria-label="Support, while you write"
      data-print="none"
      data-coach-support=""
    >
      <p className={styles['support-title']}>
        <LifeBuoy size={17} strokeWidth={1.6} aria-hidden />
        You don’t have to be alone with this
      </p>
      <p>
        Some of these words can mean that someone is in danger. If it is so, please let a person help, now.
        Tend notes nothing about this and tells nobody.
      </p>
      {rows.length === 0 ? (
        <p>112 reaches an emergency service from most mobile phones.</p>
      ) : (
        <ul className={styles['support-lines']} aria-label="Who answers">
          {rows.map(({ reach, who }) => (
            <li key={`${reach} ${who}`}>
              <strong>{reach}</strong> {who}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['card-actions']}>
        <Button size="small" onPress={support.open}>
          Open Support
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          Keep writing
        </Button>
      </div>
    </section>
  );
}
