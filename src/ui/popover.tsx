/** A small sheet beside the thing it is about. PopoverTrigger opens it by a button; Popover is opened by the caller. */
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import list from './listbox.module.css';

type Placement = 'bottom' | 'bottom start' | 'bottom end' | 'top' | 'top start' | 'left' | 'right';

export type PopoverTriggerProps = {
  /** One button made of React Aria parts. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: Placement | undefined;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

export function PopoverTrigger({
  trigger,
  label,
  placement = 'bottom start',
  children,
}: PopoverTriggerProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={list['popover'] ?? ''} placement={placement} offset={6}>
        <Dialog className={list['panel'] ?? ''} aria-label={label}>
          {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

export type PopoverProps = {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly triggerRef: RefObject<Element | null>;
  readonly placement?: Placement | undefined;
  /** False leaves the rest of the page in reach, e.g. for a hint beside text that is being written. */
  readonly isModal?: boolean | undefined;
  readonly children: ReactNode;
};

export function Popover(props: PopoverProps) {
  const { label, isOpen, onClose, triggerRef, placement = 'bottom start', isModal = true, children } = props;
  return (
    <AriaPopover
      className={list['popover'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      triggerRef={triggerRef}
      placement={placement}
      isNonModal={!isModal}
      offset={6}
    >
      <Dialog className={list['panel'] ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
