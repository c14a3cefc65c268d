import { describe, expect, it } from 'vitest';
import { idleDecision } from '../../../../electron/main/idle.ts';

const minute = 60_000;
const at = (wall: number, steady = wall) => ({ wall, steady });

describe('a journal left alone', () => {
  it('stays open just below the limit and locks at it', () => {
    expect(idleDecision(at(5 * minute - 1), at(0), at(5 * minute - 5_000), 5)).toBeNull();
    expect(idleDecision(at(5 * minute), at(0), at(5 * minute - 5_000), 5)).toBe('idle');
  });

  it('stays open while something happens in it', () => {
    expect(idleDecision(at(60 * minute), at(59 * minute), at(60 * minute - 5_000), 5)).toBeNull();
  });

  it('never locks by itself when the person chose so, even over a jump of the clock', () => {
    expect(idleDecision(at(900 * minute), at(0), at(0), null)).toBeNull();
    expect(idleDecision(at(900 * minute, 5_000), at(0), at(0), null)).toBeNull();
  });

  it('locks after a sleep nobody told us of: the wall clock jumped, the steady one stood still', () => {
    expect(idleDecision(at(30 * minute, 5_000), at(0), at(0), 5)).toBe('clock-jump');
  });

  it('locks when the clock is set back far, and not when it is corrected a little', () => {
    expect(idleDecision(at(-600 * minute, 5_000), at(0), at(0), 5)).toBe('clock-jump');
    expect(idleDecision(at(3_000, 5_000), at(0), at(0), 5)).toBeNull();
  });

  it('locks by the steady clock when the wall clock was set back in between', () => {
    expect(
      idleDecision({ wall: 0, steady: 6 * minute }, at(0), { wall: -5_000, steady: 6 * minute - 5_000 }, 5),
    ).toBe('idle');
  });
});
