import { describe, expect, it } from 'vitest';
import {
  forgetSigns,
  keepSigns,
  noSupportChoices,
  readSupportChoicesV1,
} from '../../../../../src/domain/document/support-choices.ts';
import type { DayOn } from '../../../../../src/domain/ids.ts';

const day = (on: string, signs: readonly string[] = ['mood'], note = '') => ({
  on: on as DayOn,
  signs,
  note,
});

describe('signs that were kept', () => {
  it('stand by day, the oldest first, whenever they were added', () => {
    const kept = keepSigns(keepSigns(noSupportChoices, day('2026-05-12')), day('2026-05-01'));
    expect(kept.signs.map(({ on }) => on)).toEqual(['2026-05-01', '2026-05-12']);
  });

  it('of one day are what was kept last', () => {
    const kept = keepSigns(
      keepSigns(noSupportChoices, day('2026-05-12')),
      day('2026-05-12', ['anger'], 'no sleep'),
    );
    expect(kept.signs).toEqual([day('2026-05-12', ['anger'], 'no sleep')]);
  });

  it('can be forgotten', () => {
    expect(forgetSigns(keepSigns(noSupportChoices, day('2026-05-12')), '2026-05-12' as DayOn)).toEqual(
      noSupportChoices,
    );
  });

  it('are refused with a day that does not exist', () => {
    expect(readSupportChoicesV1({ ...noSupportChoices, signs: [day('2026-02-30')] })).toBeNull();
    expect(readSupportChoicesV1({ ...noSupportChoices, signs: [day('2026-02-28')] })).not.toBeNull();
  });
});
