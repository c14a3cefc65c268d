/** The quiet line when it is time for a check-in. It waits, makes no sound, and goes when it is answered. */
import type { ReactElement } from 'react';
import { useStartEntry } from '../hooks/entry-editor/use-start-entry.ts';
import { useReminder } from '../hooks/reminders/use-reminder.ts';
import { useSettings } from '../hooks/settings/use-settings.ts';
import { Button } from '../ui/button.tsx';
import styles from './reminder-line.module.css';

/** Lies over a corner of the page, so that nothing moves under a hand that is writing. */
export function ReminderLine(): ReactElement {
  const start = useStartEntry();
  const { settings } = useSettings();
  const { isShown, answer } = useReminder(() => start('check-in'));
  const minutes = settings?.reminders.snoozeMinutes ?? 15;
  return (
    <div aria-live="polite" data-print="none">
      {isShown && (
        <div className={styles['line']}>
          <p className={styles['words']}>Time for your check-in?</p>
          <div className={styles['choices']}>
            <Button
              size="small"
              onPress={() => {
                answer('done');
                start('check-in');
              }}
            >
              Begin the check-in
            </Button>
            <Button variant="quiet" size="small" onPress={() => answer('later')}>
              {minutes === 60 ? 'In an hour' : `In ${minutes} minutes`}
            </Button>
            <Button variant="quiet" size="small" onPress={() => answer('done')}>
              Not now
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
