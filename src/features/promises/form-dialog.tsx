/**
 * A small form over the page that is kept by one press, and says so when it could not be kept. What must never happen:
 * written words that go with a closed dialog or a lock without the person having said so.
 */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFlush } from '../../hooks/entry-editor/use-flush.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './promises.module.css';

export type FormDialogProps = {
  readonly title: string;
  /** What it is about, in the person's own words. */
  readonly subject: string;
  readonly children: ReactNode;
  readonly keepLabel?: string | undefined;
  /** What is still needed, or null. */
  readonly missing?: string | null | undefined;
  /** `not-yet`: something is missing, and the form says what. False: it could not be written to the disk. */
  readonly onKeep: () => Promise<boolean | 'not-yet'>;
  /** Something was written that is not kept yet. */
  readonly hasWords: boolean;
  /** At a lock: keeps what was written, whole or not. True once it is on the disk. */
  readonly onLock: () => Promise<boolean>;
  readonly onClose: () => void;
};

export function FormDialog(props: FormDialogProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const [isKeeping, setIsKeeping] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  /** A lock that kept the words was called off: they are where they belong, and pressing again would write them twice. */
  const [isKept, setIsKept] = useState(false);
  useFlush(async () => {
    if (!props.hasWords || isKept) return true;
    const kept = await props.onLock();
    setIsKept(kept);
    return kept;
  });
  const leave = (): void => {
    if (props.hasWords && !isKept) setIsLeaving(true);
    else props.onClose();
  };
  const keep = async (): Promise<void> => {
    setIsKeeping(true);
    setHasFailed(false);
    const done = await props.onKeep();
    setIsKeeping(false);
    if (done === true) props.onClose();
    else setHasFailed(done === false);
  };
  if (isKept)
    return (
      <Dialog
        title={props.title}
        isOpen
        onClose={props.onClose}
        footer={
          <Button variant="primary" onPress={props.onClose}>
            Go on
          </Button>
        }
      >
        <div className={styles.form}>
          <Alert tone="notice">
            The journal was about to lock, so what you wrote here was kept with its day. You find it below the
            words it belongs to, and can add to it.
          </Alert>
          <p className={styles.subject}>{props.subject}</p>
        </div>
      </Dialog>
    );
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={leave}
      footer={
        <>
          <Button onPress={leave}>Not now</Button>
          <Button variant="primary" isDisabled={isKeeping} onPress={() => void keep()}>
            {props.keepLabel ?? 'Keep this'}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {hasFailed && (
          <Alert tone="problem">
            It could not be saved just now. Your words are still here; please try again.
          </Alert>
        )}
        {isLeaving && (
          <Alert
            tone="notice"
            actions={
              <>
                <Button size="small" onPress={() => setIsLeaving(false)}>
                  Go on writing
                </Button>
                <Button size="small" variant="quiet" onPress={props.onClose}>
                  Leave without these words
                </Button>
              </>
            }
          >
            What you wrote here is not kept yet.
          </Alert>
        )}
        {props.missing && <Alert tone="problem">{props.missing}</Alert>}
        <p className={styles.subject}>{props.subject}</p>
        {props.children}
      </div>
    </Dialog>
  );
}
