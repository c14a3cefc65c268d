import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../electron/contract/shell.ts';
import { Reminders } from '../../../../electron/main/reminders.ts';
import { systemZone } from '../../../../src/lib/weekly-times.ts';

const minute = 60_000;

function desk({ isOpen = true, isWatched = true } = {}) {
  let now = new Date(2026, 10, 26, 19, 59, 0).getTime();
  const told: string[] = [];
  const seen = { isOpen, isWatched };
  const reminders = new Reminders({
    now: () => now,
    zone: systemZone,
    settings: () => ({ ...defaultSettings.reminders, isOn: true }),
    isWatched: () => seen.isWatched,
    isOpen: () => seen.isOpen,
    tellPage: (waiting) => told.push(`page: ${waiting}`),
    notify: () => told.push('system'),
    takeNotificationAway: () => told.push('away'),
  });
  return {
    reminders,
    told,
    seen,
    pass: (minutes: number) => {
      now += minutes * minute;
      reminders.look();
    },
  };
}

describe('a reminder', () => {
  it('is a quiet line while somebody is looking at an open journal', () => {
    const { told, pass } = desk();
    pass(2);
    expect(told).toEqual(['page: line']);
  });

  it('is the system’s while the window is behind others, and the line is there as well', () => {
    const { told, pass } = desk({ isWatched: false });
    pass(2);
    expect(told).toEqual(['page: line', 'system']);
  });

  it('comes while the journal is locked, and waits for the unlock', () => {
    const { reminders, told, pass } = desk({ isOpen: false, isWatched: false });
    pass(2);
    expect(told).toEqual(['system']);
    expect(reminders.waiting).toBe('line');
    reminders.pressed();
    expect(told).toEqual(['system']);
    expect(reminders.waiting).toBe('open');
  });

  it('opens the check-in at once when it is pressed over an open journal', () => {
    const { reminders, told, pass } = desk({ isWatched: false });
    pass(2);
    reminders.pressed();
    expect(told.at(-1)).toBe('page: open');
  });

  it('comes again after “later”, and not after “not now”', () => {
    const { reminders, told, pass } = desk();
    pass(2);
    reminders.answered('later');
    pass(14);
    expect(told).toEqual(['page: line', 'away']);
    pass(1);
    expect(told).toEqual(['page: line', 'away', 'page: line']);
    reminders.answered('done');
    pass(30);
    expect(told).toHaveLength(4);
    expect(reminders.waiting).toBe('none');
  });

  it('is forgotten when nobody answered for hours', () => {
    const { reminders, pass } = desk({ isOpen: false });
    pass(2);
    pass(60);
    pass(61);
    expect(reminders.waiting).toBe('none');
  });
});
