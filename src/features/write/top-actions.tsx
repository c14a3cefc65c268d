/** What is done with an entry most: mark what is different now, and finish. */
import { Check, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { LabelTag } from '../../ui/label-tag.tsx';
import styles from './write.module.css';

export type TopActionsProps = {
  readonly isFinished: boolean;
  readonly onFinish: () => void;
  readonly onMark: () => void;
  /** What else belongs to the text as a whole. */
  readonly children: ReactNode;
};

export function TopActions({ isFinished, onFinish, onMark, children }: TopActionsProps) {
  return (
    <div className={styles['top-end']}>
      {children}
      {isFinished && <LabelTag tone="accent">Finished</LabelTag>}
      <Button size="small" variant="quiet" icon={Sprout} onPress={onMark}>
        Mark as positive change
      </Button>
      {!isFinished && (
        <Button size="small" icon={Check} onPress={onFinish}>
          Finish
        </Button>
      )}
    </div>
  );
}
