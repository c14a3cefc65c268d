import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFlushRegistry } from '../../../../src/platform/flush.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('flushing before a lock', () => {
  it('is clean when nobody holds anything', async () => {
    expect(await createFlushRegistry().run(10)).toBe(true);
  });

  it('is clean only when each one says so', async () => {
    const registry = createFlushRegistry();
    registry.register(() => Promise.resolve(true));
    expect(await registry.run(1_000)).toBe(true);
    const stop = registry.register(() => Promise.resolve(false));
    expect(await registry.run(1_000)).toBe(false);
    stop();
    expect(await registry.run(1_000)).toBe(true);
  });

  it('runs all of them at once and is not stopped by one that fails', async () => {
    const registry = createFlushRegistry();
    const ran: string[] = [];
    registry.register(() => Promise.reject(new Error('bug')));
    registry.register(() => {
      throw new Error('another bug');
    });
    registry.register(() => {
      ran.push('last');
      return Promise.resolve(true);
    });
    expect(await registry.run(1_000)).toBe(false);
    expect(ran).toEqual(['last']);
  });

  it('does not wait for one that never ends, and does not call it clean', async () => {
    vi.useFakeTimers();
    const registry = createFlushRegistry();
    registry.register(() => new Promise(() => undefined));
    const done = registry.run(1_300);
    await vi.advanceTimersByTimeAsync(1_300);
    expect(await done).toBe(false);
  });
});
