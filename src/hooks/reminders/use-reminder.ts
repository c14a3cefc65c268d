/**
 * A reminder that was not answered yet, told by the main process: whether its line is to be shown, and a call when its
 * notification was pressed. Stores nothing.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReminderWaiting } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type ReminderAccess = {
  readonly isShown: boolean;
  /** `later` puts it off; `done` takes it away. */
  readonly answer: (how: 'later' | 'done') => void;
};

/** `open` is called once for a pressed notification, also for one pressed while the journal was locked. */
export function useReminder(open: () => void): ReminderAccess {
  const { shell } = usePlatform();
  const [isShown, setIsShown] = useState(false);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  }, [open]);

  const answer = useCallback(
    (how: 'later' | 'done') => {
      setIsShown(false);
      void shell.call('reminders.answer', { how });
    },
    [shell],
  );
  useEffect(() => {
    let isCurrent = true;
    const take = (waiting: ReminderWaiting): void => {
      setIsShown(waiting === 'line');
      if (waiting !== 'open') return;
      void shell.call('reminders.answer', { how: 'done' });
      latest.current();
    };
    const stop = shell.onEvent((event) => {
      if (event.type === 'reminder') take(event.waiting);
    });
    void shell.call('reminders.waiting', undefined).then((waiting) => {
      if (isCurrent && waiting !== 'none') take(waiting);
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [shell]);
  return { isShown, answer };
}
