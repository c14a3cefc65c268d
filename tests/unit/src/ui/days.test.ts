import { parseDate } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, weekStart } from '../../../../src/ui/days.ts';

describe('a day as text', () => {
  it('is read when it exists in the calendar', () => {
    expect(parseDay('2024-02-29')?.toString()).toBe('2024-02-29');
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-1', '', 'yesterday', '2024-01-01T00:00'])(
    'is refused: %s',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it('is written in the order of the locale', () => {
    expect(formatDay('2024-11-03', 'en-GB', 'short')).toBe('3 Nov 2024');
    expect(formatDay('2024-11-03', 'en-US', 'long')).toBe('Sunday, November 3, 2024');
    expect(formatDay('2024-11-03', 'de-DE', 'short')).toBe('3. Nov. 2024');
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('stays the same day in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(formatDay('2024-01-01', 'en-US', 'short')).toBe('Jan 1, 2024');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('that is none is shown as it is rather than as another day', () => {
    expect(formatDay('2023-02-29', 'en-US', 'long')).toBe('2023-02-29');
  });
});

describe('the week', () => {
  it.each([
    ['en-US', '2024-11-03'],
    ['en-GB', '2024-10-28'],
    ['ar-EG', '2024-11-02'],
  ])('starts where %s starts it', (locale, start) => {
    expect(weekStart(parseDate('2024-11-03'), locale).toString()).toBe(start);
  });
});
