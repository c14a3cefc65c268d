import { describe, expect, it } from 'vitest';
import { afterDanger } from '../../../../../src/editor/coach/sitting.ts';
import type { SittingState } from '../../../../../src/editor/coach/sitting.ts';

const closedAfter = (...words: string[]): SittingState => ({
  isOn: null,
  dismissed: new Set(),
  isSupportOpen: false,
  danger: new Set(words),
});

describe('Support that was closed', () => {
  it('stays closed for the same words, wherever they stand, and for a part of them', () => {
    const sitting = closedAfter('do not want to wake up');
    expect(afterDanger(sitting, new Set(['do not want to wake up']))).toBeNull();
    expect(afterDanger(sitting, new Set(['not want to wake up']))).toBeNull();
    expect(afterDanger(sitting, new Set())).toBeNull();
  });

  it('opens again for other words of danger, and for the same with more in them', () => {
    const sitting = closedAfter('want to die');
    expect(afterDanger(sitting, new Set(['want to die', 'bought the pills']))).toEqual({
      isSupportOpen: true,
      danger: new Set(['want to die', 'bought the pills']),
    });
    expect(afterDanger(sitting, new Set(['want to die tonight']))?.isSupportOpen).toBe(true);
  });
});
