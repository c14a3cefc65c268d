/**
 * When a journal left alone locks. Pure: times in, a decision out.
 * Activity is what happens in Tend's window. The system's own idle time is not asked: it is wrong on Wayland, and work
 * in another program is no reason to leave the journal open. Two clocks are compared, because the steady one may stand
 * still while the computer sleeps and the wall clock may be set.
 */
import type { LockReason } from './lock-flow.ts';

export type Instant = {
  /** Date.now() */
  readonly wall: number;
  /** performance.now() */
  readonly steady: number;
};

export function idleDecision(
  now: Instant,
  lastActivity: Instant,
  lastLook: Instant,
  idleMinutes: number | null,
): Extract<LockReason, 'idle' | 'clock-jump'> | null {
  if (idleMinutes === null) return null;
  const limit = idleMinutes * 60_000;
  if (now.steady - lastActivity.steady >= limit) return 'idle';
  const jump = now.wall - lastLook.wall - (now.steady - lastLook.steady);
  if (Math.abs(jump) >= limit) return 'clock-jump';
  return now.wall - lastActivity.wall >= limit ? 'idle' : null;
}
