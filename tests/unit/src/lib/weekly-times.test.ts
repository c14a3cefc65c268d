import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { firstLook, isQuiet, look, nextTime, systemZone } from '../../../../src/lib/weekly-times.ts';
import type { WeeklyPlan, Zone } from '../../../../src/lib/weekly-times.ts';

const zoneOf = (name: string): Zone => ({
  local: (at) => {
    const { year, month, day, hour, minute } = fromAbsolute(at, name);
    return { year, month, day, minute: hour * 60 + minute };
  },
  instant: ({ year, month, day }, minute) =>
    toZoned(new CalendarDateTime(year, month, day, Math.floor(minute / 60), minute % 60), name)
      .toDate()
      .getTime(),
});
const berlin = zoneOf('Europe/Berlin');
const at = (text: string): number => Date.parse(text);
const minutes = 60_000;
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const plan = (minute: number, fields: Partial<WeeklyPlan> = {}): WeeklyPlan => ({
  isOn: true,
  times: [{ minute, weekdays: everyDay }],
  quiet: null,
  ...fields,
});
const evening = plan(20 * 60);

/** Looks again and again, as the program does, and answers the instants at which it was due. */
function due(of: WeeklyPlan, instants: readonly string[], zone: Zone = berlin): readonly string[] {
  let state = firstLook(at(instants[0] ?? ''));
  const found: string[] = [];
  for (const instant of instants.slice(1)) {
    const seen = look(of, state, at(instant), zone);
    state = seen.state;
    if (seen.isDue) found.push(instant);
  }
  return found;
}

describe('a weekly time', () => {
  it('is due once when the clock has passed it', () => {
    expect(
      due(evening, [
        '2026-11-26T19:59:50+01:00',
        '2026-11-26T19:59:59+01:00',
        '2026-11-26T20:00:04+01:00',
        '2026-11-26T20:00:09+01:00',
      ]),
    ).toEqual(['2026-11-26T20:00:04+01:00']);
  });

  it('is due on its days of the week alone', () => {
    const fridays = plan(20 * 60, { times: [{ minute: 20 * 60, weekdays: [5] }] });
    expect(due(fridays, ['2026-11-26T19:59:00+01:00', '2026-11-26T20:01:00+01:00'])).toEqual([]);
    expect(due(fridays, ['2026-11-27T19:59:00+01:00', '2026-11-27T20:01:00+01:00'])).toHaveLength(1);
  });

  it('is never due while it is switched off, and does not make up for it afterwards', () => {
    let state = firstLook(at('2026-11-26T19:59:00+01:00'));
    state = look({ ...evening, isOn: false }, state, at('2026-11-26T20:01:00+01:00'), berlin).state;
    expect(look(evening, state, at('2026-11-26T20:02:00+01:00'), berlin).isDue).toBe(false);
  });

  it('is told late after a short sleep, once for several, and not at all after a long one', () => {
    const two = plan(0, {
      times: [
        { minute: 19 * 60 + 30, weekdays: everyDay },
        { minute: 20 * 60, weekdays: everyDay },
      ],
    });
    expect(due(two, ['2026-11-26T19:00:00+01:00', '2026-11-26T20:40:00+01:00'])).toHaveLength(1);
    expect(due(evening, ['2026-11-26T19:00:00+01:00', '2026-11-27T07:00:00+01:00'])).toEqual([]);
  });

  it('is not due again when the clock is set back and passes it once more', () => {
    expect(
      due(evening, [
        '2026-11-26T19:59:00+01:00',
        '2026-11-26T20:00:10+01:00',
        '2026-11-26T19:30:00+01:00',
        '2026-11-26T20:00:10+01:00',
        '2026-11-27T20:00:10+01:00',
      ]),
    ).toEqual(['2026-11-26T20:00:10+01:00', '2026-11-27T20:00:10+01:00']);
  });

  it('passes in silence when the clock is set a day ahead', () => {
    expect(due(evening, ['2026-11-26T10:00:00+01:00', '2026-11-27T10:00:00+01:00'])).toEqual([]);
  });

  it('comes after the hour that is left out in spring, on that day', () => {
    const night = plan(2 * 60 + 30);
    expect(due(night, ['2026-03-29T01:55:00+01:00', '2026-03-29T03:10:00+02:00'])).toEqual([]);
    expect(
      due(night, [
        '2026-03-29T01:55:00+01:00',
        '2026-03-29T03:10:00+02:00',
        '2026-03-29T03:30:05+02:00',
        '2026-03-29T03:40:00+02:00',
      ]),
    ).toEqual(['2026-03-29T03:30:05+02:00']);
  });

  it('comes once in the hour that is there twice in autumn', () => {
    const night = plan(2 * 60 + 30);
    expect(
      due(night, [
        '2026-10-25T02:20:00+02:00',
        '2026-10-25T02:30:05+02:00',
        '2026-10-25T02:20:00+01:00',
        '2026-10-25T02:30:05+01:00',
        '2026-10-25T03:00:00+01:00',
      ]),
    ).toEqual(['2026-10-25T02:30:05+02:00']);
  });

  it('keeps its hour by the wall clock on both sides of a change, in either hemisphere', () => {
    for (const [name, before, after] of [
      ['America/New_York', '2026-03-07T20:00:00-05:00', '2026-03-08T20:00:00-04:00'],
      ['Australia/Sydney', '2026-10-03T20:00:00+10:00', '2026-10-04T20:00:00+11:00'],
    ] as const) {
      const zone = zoneOf(name);
      expect(nextTime(evening, at(before) - 1, zone)).toBe(at(before));
      expect(nextTime(evening, at(before), zone)).toBe(at(after));
    }
  });
});

describe('quiet hours', () => {
  it('may go over midnight', () => {
    const night = { from: 22 * 60, to: 7 * 60 };
    expect([21 * 60 + 59, 22 * 60, 0, 6 * 60 + 59, 7 * 60].map((m) => isQuiet(night, m))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isQuiet({ from: 60, to: 60 }, 60)).toBe(false);
    expect(isQuiet(null, 60)).toBe(false);
  });

  it('swallow a time for good, and the next one shown is one that will be heard', () => {
    const late = plan(23 * 60, {
      times: [
        { minute: 23 * 60, weekdays: everyDay },
        { minute: 9 * 60, weekdays: [6] },
      ],
      quiet: { from: 22 * 60, to: 7 * 60 },
    });
    expect(
      due(late, ['2026-11-26T22:59:00+01:00', '2026-11-26T23:00:05+01:00', '2026-11-27T00:30:00+01:00']),
    ).toEqual([]);
    expect(nextTime(late, at('2026-11-26T12:00:00+01:00'), berlin)).toBe(at('2026-11-28T09:00:00+01:00'));
    expect(nextTime(plan(23 * 60, { quiet: late.quiet }), at('2026-11-26T12:00:00+01:00'), berlin)).toBe(
      null,
    );
  });
});

describe('putting it off', () => {
  const now = at('2026-11-26T20:00:00+01:00');
  const later = { ...firstLook(now), laterAt: now + 15 * minutes };

  it('is due again after so long, once', () => {
    expect(look(evening, later, now + 14 * minutes, berlin).isDue).toBe(false);
    const seen = look(evening, later, now + 15 * minutes, berlin);
    expect(seen.isDue).toBe(true);
    expect(look(evening, seen.state, now + 16 * minutes, berlin).isDue).toBe(false);
  });

  it('is forgotten after a long sleep, and when the clock was set far back', () => {
    expect(look(evening, later, now + 600 * minutes, berlin)).toMatchObject({
      isDue: false,
      state: { laterAt: null },
    });
    expect(look(evening, later, now - 600 * minutes, berlin)).toMatchObject({
      isDue: false,
      state: { laterAt: null },
    });
  });
});

describe('the zone of the system', () => {
  it('goes from an instant to the local minute and back', () => {
    const now = at('2026-11-26T20:17:00Z');
    const { minute, ...day } = systemZone.local(now);
    expect(systemZone.instant(day, minute)).toBe(now);
  });
});
