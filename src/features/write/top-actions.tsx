/** What is done with an entry most: keep it at hand, mark what is different now, and finish. */
import { Bookmark, Check, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { LabelTag } from '../../ui/label-tag.tsx';
import styles from './write.module.css';

export type TopActionsProps = {
  readonly isFinished: boolean;
  readonly isKept: boolean;
  readonly onKeep: (kept: boolean) => void;
  readonly onFinish: () => void;
  readonly onMark: () => void;
  /** What else belongs to the text as a whole. */
  readonly children: ReactNode;
  /** A menu for the rest, at the end of the row. */
  readonly more: ReactNode;
};

export function TopActions(props: TopActionsProps) {
  const { isFinished, isKept, onKeep, onFinish, onMark, children, more } = props;
  return (
    <div className={styles['top-end']}>
      {children}
      {isFinished && <LabelTag tone="accent">Finished</LabelTag>}
      <IconButton
        label="Keep at hand"
        icon={Bookmark}
        size="small"
        isPressed={isKept}
        onPress={() => onKeep(!isKept)}
      />
      <Button size="small" variant="quiet" icon={Sprout} onPress={onMark}>
        Mark as positive change
      </Button>
      {!isFinished && (
        <Button size="small" icon={Check} onPress={onFinish}>
          Finish
        </Button>
      )}
      {more}
    </div>
  );
}
