import { describe, expect, it } from 'vitest';
import {
  forgetSigns,
  keepSigns,
  noKeptSigns,
  readKeptSignsV1,
} from '../../../../../src/domain/document/kept-signs.ts';
import type { DayOn } from '../../../../../src/domain/ids.ts';

const day = (on: string, signs: readonly string[] = ['mood'], note = '') => ({
  on: on as DayOn,
  signs,
  note,
});

describe('signs that were kept', () => {
  it('stand by day, the oldest first, whenever they were added', () => {
    const kept = keepSigns(keepSigns(noKeptSigns, day('2026-05-12')), day('2026-05-01'));
    expect(kept.days.map(({ on }) => on)).toEqual(['2026-05-01', '2026-05-12']);
  });

  it('of one day are what was kept last', () => {
    const kept = keepSigns(
      keepSigns(noKeptSigns, day('2026-05-12')),
      day('2026-05-12', ['anger'], 'no sleep'),
    );
    expect(kept.days).toEqual([day('2026-05-12', ['anger'], 'no sleep')]);
  });

  it('can be forgotten', () => {
    expect(forgetSigns(keepSigns(noKeptSigns, day('2026-05-12')), '2026-05-12' as DayOn)).toEqual(
      noKeptSigns,
    );
  });

  it('are refused with a day that does not exist', () => {
    expect(readKeptSignsV1({ days: [day('2026-02-30')] })).toBeNull();
    expect(readKeptSignsV1({ days: [day('2026-02-28')] })).not.toBeNull();
  });
});
