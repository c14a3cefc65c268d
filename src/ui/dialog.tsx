/** Dialogs: a sheet over the page that holds the focus until it is closed. ConfirmDialog asks one clear question. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button, IconButton } from './button.tsx';
import { cx } from './cx.ts';
import styles from './dialog.module.css';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the confirming one last. */
  readonly footer?: ReactNode | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  /** Only to be read: the body takes the focus, so that the keyboard can scroll it. */
  readonly isReading?: boolean | undefined;
};

export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, size = 'medium', isReading = false } = props;
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={cx(styles['modal'], styles[size])}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label="Close" icon={X} onPress={onClose} size="small" />
          </header>
          <div
            className={styles['body']}
            {...(isReading ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
          >
            {children}
          </div>
          {footer && <footer className={styles['foot']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export type ConfirmDialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly message: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  /** `danger` when something is lost by confirming. */
  readonly tone?: 'normal' | 'danger' | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, message, confirmLabel, cancelLabel = 'Cancel', tone = 'normal' } = props;
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) props.onCancel();
      }}
    >
      <Modal className={cx(styles['modal'], styles['small'])}>
        <AriaDialog role="alertdialog" className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
          </header>
          <div className={styles['body']}>{typeof message === 'string' ? <p>{message}</p> : message}</div>
          <footer className={styles['foot']}>
            <Button autoFocus onPress={props.onCancel}>
              {cancelLabel}
            </Button>
            <Button variant={tone === 'danger' ? 'danger' : 'primary'} onPress={props.onConfirm}>
              {confirmLabel}
            </Button>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
