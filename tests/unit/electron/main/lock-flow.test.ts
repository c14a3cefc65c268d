import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LockFlow } from '../../../../electron/main/lock-flow.ts';
import type { LockPorts } from '../../../../electron/main/lock-flow.ts';
import type { FlushAnswer } from '../../../../electron/main/flush-gate.ts';

function flowThat(answers: FlushAnswer, accepts = true) {
  const did: string[] = [];
  const step = (name: string) => () => {
    did.push(name);
    return Promise.resolve();
  };
  const ports: LockPorts = {
    flush: (why, patience) => {
      did.push(`flush ${why} ${String(patience)}`);
      return Promise.resolve(answers);
    },
    endVault: step('end vault'),
    clearClipboard: step('clear clipboard'),
    startVault: () => void did.push('start vault'),
    throwPageAway: (force) => {
      did.push(force ? 'crash page' : 'leave page');
      return Promise.resolve();
    },
    loadPage: step('load page'),
    acceptLoss: (why) => {
      did.push(`ask ${why}`);
      return Promise.resolve(accepts);
    },
    stay: () => void did.push('stay'),
    destroyWindow: () => void did.push('destroy'),
  };
  return { did, ports, flow: new LockFlow(ports) };
}

const whole = ['flush lock 1500', 'end vault', 'clear clipboard', 'leave page', 'start vault', 'load page'];

describe('locking', () => {
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });

  it('flushes, ends the vault, throws the page away and starts afresh, in this order', async () => {
    const { did, flow } = flowThat('clean');
    await flow.lock('person');
    expect(did).toEqual(whole);
  });

  it('happens once, however many triggers come', async () => {
    const { did, flow } = flowThat('clean');
    await Promise.all([flow.lock('suspend'), flow.lock('suspend'), flow.lock('idle')]);
    expect(did).toEqual(whole);
    await flow.lock('person');
    expect(did).toEqual([...whole, ...whole]);
  });

  it('ends a page that does not answer by force', async () => {
    const { did, flow } = flowThat('no-answer');
    await flow.lock('idle');
    expect(did).toContain('crash page');
  });

  it('does not wait for a page or a vault that is gone', async () => {
    const { did, flow } = flowThat('clean');
    await flow.lock('vault-gone');
    expect(did).toEqual(whole.slice(1));
  });

  it('asks the person who locks before unsaved words are lost, and stays if they say so', async () => {
    const { did, flow } = flowThat('not-saved', false);
    await flow.lock('person');
    expect(did).toEqual(['flush lock 1500', 'ask lock', 'stay']);
  });

  it('does not wait for an answer when the computer goes to sleep meanwhile', async () => {
    const { did, ports } = flowThat('not-saved');
    let taken = false;
    const flow = new LockFlow({
      ...ports,
      acceptLoss: (_why, signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            taken = true;
          });
        }),
    });
    const locking = flow.lock('person');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(did).toEqual(['flush lock 1500']);
    await flow.lock('suspend');
    await locking;
    expect(taken).toBe(true);
    expect(did).toEqual(whole);
  });

  it('asks nobody when it comes by itself', async () => {
    const { did, flow } = flowThat('not-saved', false);
    await flow.lock('idle');
    expect(did).toEqual(whole);
  });

  it('loads a fresh page even when throwing the old one away failed', async () => {
    const { did, ports } = flowThat('clean');
    const flow = new LockFlow({ ...ports, throwPageAway: () => Promise.reject(new Error('x')) });
    await flow.lock('idle');
    expect(did.slice(-2)).toEqual(['start vault', 'load page']);
  });
});

describe('closing', () => {
  it('flushes, ends the vault and goes', async () => {
    const { did, flow } = flowThat('clean');
    await Promise.all([flow.close(), flow.close()]);
    expect(did).toEqual(['flush close 4000', 'end vault', 'clear clipboard', 'destroy']);
  });

  it('is called off when words are not saved and the person stays; then it can be asked for again', async () => {
    const { did, flow } = flowThat('not-saved', false);
    await flow.close();
    await flow.close();
    expect(did).toEqual(['flush close 4000', 'ask close', 'stay', 'flush close 4000', 'ask close', 'stay']);
  });

  it('does not stay open for a page that hangs', async () => {
    const { did, flow } = flowThat('no-answer');
    await flow.close();
    expect(did.at(-1)).toBe('destroy');
  });

  it('waits for a lock on its way, and lets no lock begin after it', async () => {
    const { did, flow } = flowThat('clean');
    const locking = flow.lock('idle');
    const closing = flow.close();
    await Promise.all([locking, closing, flow.lock('idle')]);
    expect(did).toEqual([...whole, 'flush close 4000', 'end vault', 'clear clipboard', 'destroy']);
  });
});
