/**
 * Reminders while the program runs: looks at the clock, and when a time has come tells the page, or, when nobody is
 * looking at an open journal, the system. Remembers in memory what was not answered. Knows no Electron.
 * What must never happen: a word in a notification that says what the journal is for; a reminder that opens anything
 * before an unlock.
 */
import { firstLook, lateMs, look } from '../../src/lib/weekly-times.ts';
import type { LookState, Zone } from '../../src/lib/weekly-times.ts';
import type { ReminderWaiting, Settings } from '../contract/shell.ts';

export type ReminderPorts = {
  readonly now: () => number;
  readonly zone: Zone;
  readonly settings: () => Settings['reminders'];
  /** An unlocked journal in a window that has the focus. */
  readonly isWatched: () => boolean;
  readonly isOpen: () => boolean;
  readonly tellPage: (waiting: ReminderWaiting) => void;
  readonly notify: () => void;
  readonly takeNotificationAway: () => void;
};

export class Reminders {
  #ports: ReminderPorts;
  #state: LookState;
  #waiting: ReminderWaiting = 'none';
  #since = 0;

  constructor(ports: ReminderPorts) {
    this.#ports = ports;
    this.#state = firstLook(ports.now());
  }

  /** Called every few seconds. */
  look(): void {
    const now = this.#ports.now();
    const seen = look(this.#ports.settings(), this.#state, now, this.#ports.zone);
    this.#state = seen.state;
    if (!seen.isDue) return;
    this.#waiting = 'line';
    this.#since = now;
    if (this.#ports.isOpen()) this.#ports.tellPage('line');
    if (!this.#ports.isWatched()) this.#ports.notify();
  }

  /** What a page that has just been unlocked should show. */
  get waiting(): ReminderWaiting {
    const age = this.#ports.now() - this.#since;
    if (age > lateMs || age < -lateMs) this.#waiting = 'none';
    return this.#waiting;
  }

  /** The notification was pressed: the check-in opens now, or after the unlock. */
  pressed(): void {
    this.#waiting = 'open';
    this.#since = this.#ports.now();
    if (this.#ports.isOpen()) this.#ports.tellPage('open');
  }

  answered(how: 'later' | 'done'): void {
    this.#waiting = 'none';
    this.#ports.takeNotificationAway();
    if (how === 'done') return;
    const laterAt = this.#ports.now() + this.#ports.settings().snoozeMinutes * 60_000;
    this.#state = { ...this.#state, laterAt };
  }
}
