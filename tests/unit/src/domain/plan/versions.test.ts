import { describe, expect, it } from 'vitest';
import { noSetbackPlan, planLimits } from '../../../../../src/domain/document/setback-plan.ts';
import type { Plan, SetbackPlan } from '../../../../../src/domain/document/setback-plan.ts';
import type { DayOn } from '../../../../../src/domain/ids.ts';
import {
  currentPlan,
  ifThenById,
  isEmptyPlan,
  nextIfThenId,
  noPlan,
  planChanges,
  savePlan,
  versionOn,
} from '../../../../../src/domain/plan/versions.ts';

const plan = (when: string, more: Partial<Plan> = {}): Plan => ({
  ...noPlan,
  ifThens: [{ id: 'p1', when, deed: 'ring Sam' }],
  ...more,
});
const saved = (kept: SetbackPlan, next: Plan, on: string): SetbackPlan => {
  const result = savePlan(kept, next, Date.parse(on), on as DayOn);
  if (!result.ok) throw new Error('not saved');
  return result.value;
};
const first = saved(noSetbackPlan, plan('I am alone'), '2026-03-01');
const second = saved(first, plan('I am alone at night'), '2026-04-01');

describe('saving the plan', () => {
  it('keeps every earlier version as it was, with its day', () => {
    expect(second.versions.map(({ on }) => on)).toEqual(['2026-03-01', '2026-04-01']);
    expect(second.versions[0]).toEqual(first.versions[0]);
    expect(currentPlan(second).ifThens[0]?.when).toBe('I am alone at night');
  });

  it('makes no version of the same words again, nor of blanks around them', () => {
    expect(saved(second, plan(' I am alone at night. '), '2026-05-01')).toBe(second);
  });

  it('leaves out a line that was never filled in', () => {
    const kept = saved(
      second,
      { ...plan('x'), ifThens: [{ id: 'p2', when: ' ', deed: '' }], call: 'Sam' },
      '2026-05-01',
    );
    expect(currentPlan(kept).ifThens).toEqual([]);
  });

  it('says so when a journal keeps no more of them, and drops none', () => {
    const [version] = first.versions;
    if (!version) throw new Error('no version');
    const full = { ...first, versions: Array.from({ length: planLimits.versions }, () => version) };
    expect(savePlan(full, plan('new'), 1, '2026-05-01' as DayOn)).toEqual({
      ok: false,
      error: { kind: 'too-many-versions' },
    });
  });
});

describe('the plan of a day', () => {
  it('is the one that held when the day ended', () => {
    expect(versionOn(second, '2026-02-28' as DayOn)).toBeNull();
    expect(versionOn(second, '2026-03-31' as DayOn)?.on).toBe('2026-03-01');
    expect(versionOn(second, '2026-04-01' as DayOn)?.on).toBe('2026-04-01');
  });
});

describe('two versions beside each other', () => {
  it('differ in what was changed, added and taken out, and in nothing else', () => {
    const before = plan('I am alone', { call: 'Sam' });
    const after: Plan = {
      ...plan('I am alone at night'),
      ifThens: [...plan('I am alone at night').ifThens, { id: 'p2', when: 'I wake', deed: 'get up' }],
      tell: { ...noPlan.tell, when: 'within a day' },
    };
    expect(planChanges(before, after)).toEqual([
      {
        key: 'p1',
        part: 'if-then',
        before: 'If I am alone, then I will ring Sam.',
        after: 'If I am alone at night, then I will ring Sam.',
      },
      { key: 'p2', part: 'if-then', before: '', after: 'If I wake, then I will get up.' },
      { key: 'tell-when', part: 'tell-when', before: '', after: 'within a day' },
      { key: 'call', part: 'call', before: 'Sam', after: '' },
    ]);
    expect(planChanges(after, after)).toEqual([]);
    expect(isEmptyPlan(noPlan)).toBe(true);
    expect(isEmptyPlan(before)).toBe(false);
  });
});

describe('the name of an if-then', () => {
  it('is never used again, so that a record can name one that is gone', () => {
    const gone = saved(second, { ...noPlan, call: 'Sam' }, '2026-05-01');
    expect(nextIfThenId(gone)).toBe('p2');
    expect(nextIfThenId(gone, [{ id: 'p7', when: '', deed: '' }])).toBe('p8');
    expect(ifThenById(gone, 'p1')?.when).toBe('I am alone at night');
    expect(ifThenById(gone, 'p9')).toBeNull();
  });
});
