import { describe, expect, it } from 'vitest';
import { noSetbackPlan } from '../../../../../src/domain/document/setback-plan.ts';
import type { SetbackPlan } from '../../../../../src/domain/document/setback-plan.ts';
import type { DayOn } from '../../../../../src/domain/ids.ts';
import {
  nextToRehearse,
  rehearsalOffer,
  rehearsedOn,
  withRehearsal,
} from '../../../../../src/domain/plan/rehearsal.ts';
import { noPlan } from '../../../../../src/domain/plan/versions.ts';

const day = (on: string): DayOn => on as DayOn;
const today = day('2026-05-12');
const kept: SetbackPlan = {
  ...noSetbackPlan,
  versions: [
    {
      savedAt: 1,
      on: day('2026-01-01'),
      plan: {
        ...noPlan,
        ifThens: [
          { id: 'p1', when: 'I am alone', deed: 'ring Sam' },
          { id: 'p2', when: 'I wake at four', deed: '' },
          { id: 'p3', when: 'I am tired', deed: 'go to bed' },
        ],
      },
    },
  ],
};

describe('a rehearsal', () => {
  it('is offered on a quiet day, the first of the plan first', () => {
    expect(rehearsalOffer(kept, today, [])?.id).toBe('p1');
    expect(rehearsalOffer(kept, today, [day('2026-05-09')])?.id).toBe('p1');
  });

  it('is not offered within three days of a setback', () => {
    for (const on of ['2026-05-12', '2026-05-11', '2026-05-10'])
      expect(rehearsalOffer(kept, today, [day(on)]), on).toBeNull();
  });

  it('is not offered again within three days of the last one', () => {
    const done = withRehearsal(kept, day('2026-05-10'), 'p1');
    expect(rehearsalOffer(done, today, [])).toBeNull();
    expect(rehearsalOffer(done, day('2026-05-13'), [])?.id).toBe('p3');
  });

  it('is not offered without a plan that is whole', () => {
    expect(rehearsalOffer(noSetbackPlan, today, [])).toBeNull();
  });

  it('goes round: the one that rested longest comes next, half a plan never', () => {
    const one = withRehearsal(kept, day('2026-04-01'), 'p1');
    expect(nextToRehearse(one)?.id).toBe('p3');
    expect(nextToRehearse(withRehearsal(one, day('2026-04-10'), 'p3'))?.id).toBe('p1');
  });

  it('is noted once a day, and read again with its days, the latest first', () => {
    const twice = withRehearsal(withRehearsal(kept, today, 'p1'), today, 'p1');
    expect(twice.rehearsals).toHaveLength(1);
    expect(rehearsedOn(withRehearsal(twice, day('2026-05-20'), 'p1'), 'p1')).toEqual([
      '2026-05-20',
      '2026-05-12',
    ]);
    expect(rehearsedOn(twice, 'p3')).toEqual([]);
  });
});
