import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FlushGate } from '../../../../electron/main/flush-gate.ts';

describe('asking the page to save', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('passes on what the page answers', async () => {
    const sent = vi.fn(() => true);
    const gate = new FlushGate(sent);
    const asked = gate.ask('lock', 1_500);
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'flush', why: 'lock' });
    gate.answered(true);
    expect(await asked).toBe('clean');
    const again = gate.ask('close', 1_500);
    gate.answered(false);
    expect(await again).toBe('not-saved');
  });

  it('waits so long and no longer', async () => {
    const gate = new FlushGate(() => true);
    const asked = gate.ask('lock', 1_500);
    const settled = vi.fn();
    void asked.then(settled);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith('no-answer');
  });

  it('does not take a late answer for the next question’s', async () => {
    const gate = new FlushGate(() => true);
    const first = gate.ask('lock', 100);
    await vi.advanceTimersByTimeAsync(100);
    expect(await first).toBe('no-answer');
    gate.answered(true);
    const second = gate.ask('lock', 100);
    await vi.advanceTimersByTimeAsync(100);
    expect(await second).toBe('no-answer');
  });

  it('does not wait for a page that is not there or dies', async () => {
    expect(await new FlushGate(() => false).ask('lock', 1_500)).toBe('no-answer');
    const gate = new FlushGate(() => true);
    const asked = gate.ask('lock', 1_500);
    gate.abandon();
    expect(await asked).toBe('no-answer');
  });
});
