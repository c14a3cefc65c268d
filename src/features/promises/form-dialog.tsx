/** A small form over the page that is kept by one press, and says so when it could not be kept. */
import { useState } from 'react';
import type { ReactNode } from 'react';
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
  readonly onClose: () => void;
};

export function FormDialog(props: FormDialogProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const [isKeeping, setIsKeeping] = useState(false);
  const keep = async (): Promise<void> => {
    setIsKeeping(true);
    setHasFailed(false);
    const done = await props.onKeep();
    setIsKeeping(false);
    if (done === true) props.onClose();
    else setHasFailed(done === false);
  };
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>Not now</Button>
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
        {props.missing && <Alert tone="problem">{props.missing}</Alert>}
        <p className={styles.subject}>{props.subject}</p>
        {props.children}
      </div>
    </Dialog>
  );
}
