import { describe, expect, it } from 'vitest';
import { OneAtATime } from '../../../../../electron/vault/store/one-at-a-time.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('work on the same key', () => {
  it('runs in the order asked for and never side by side', async () => {
    const queue = new OneAtATime<string>();
    const seen: string[] = [];
    const work = (name: string, ms: number) => async () => {
      seen.push(`${name} begins`);
      await pause(ms);
      seen.push(`${name} ends`);
      return name;
    };
    const results = await Promise.all([queue.run('k', work('one', 15)), queue.run('k', work('two', 1))]);
    expect(results).toEqual(['one', 'two']);
    expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('does not hold up another key', async () => {
    const queue = new OneAtATime<string>();
    let release = (): void => {};
    const held = queue.run('a', () => new Promise<void>((resolve) => (release = resolve)));
    expect(await queue.run('b', () => Promise.resolve('done'))).toBe('done');
    release();
    await held;
  });

  it('goes on after a failure, which reaches only who asked', async () => {
    const queue = new OneAtATime<string>();
    const failed = queue.run('k', () => Promise.reject(new Error('no')));
    const next = queue.run('k', () => Promise.resolve(2));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe(2);
  });

  it('is over when idle says so, including work added meanwhile', async () => {
    const queue = new OneAtATime<string>();
    let done = 0;
    void queue.run('a', async () => {
      await pause(5);
      void queue.run('b', async () => {
        await pause(5);
        done += 1;
      });
      done += 1;
    });
    await queue.idle();
    expect(done).toBe(2);
  });
});
