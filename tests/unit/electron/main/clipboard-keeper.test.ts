import { describe, expect, it } from 'vitest';
import { ClipboardKeeper } from '../../../../electron/main/clipboard-keeper.ts';

const settle = (): Promise<void> => Promise.resolve();

function board(text: string) {
  const state = { text, cleared: 0 };
  const keeper = new ClipboardKeeper({
    read: () => state.text,
    clear: () => {
      state.text = '';
      state.cleared += 1;
    },
    settle,
  });
  return { state, keeper };
}

describe('what Tend put on the clipboard', () => {
  it('is cleared when it is still there', async () => {
    const { state, keeper } = board('24 words');
    await keeper.note();
    await keeper.clearIfOurs();
    expect(state).toEqual({ text: '', cleared: 1 });
  });

  it('is cleared also when the lock comes before it has arrived', async () => {
    const { state, keeper } = board('');
    void keeper.note();
    const locked = keeper.clearIfOurs();
    state.text = '24 words';
    await locked;
    expect(state).toEqual({ text: '', cleared: 1 });
  });

  it('is left alone when something else was copied since', async () => {
    const { state, keeper } = board('24 words');
    await keeper.note();
    state.text = 'from another program';
    await keeper.clearIfOurs();
    expect(state).toEqual({ text: 'from another program', cleared: 0 });
  });

  it('is asked about once: what is copied elsewhere later is nobody’s business', async () => {
    const { state, keeper } = board('24 words');
    await keeper.note();
    await keeper.clearIfOurs();
    state.text = '24 words';
    await keeper.clearIfOurs();
    expect(state).toEqual({ text: '24 words', cleared: 1 });
  });

  it('was never told of: nothing is even read', async () => {
    let reads = 0;
    const keeper = new ClipboardKeeper({ read: () => `${(reads += 1)}`, clear: () => undefined, settle });
    await keeper.clearIfOurs();
    expect(reads).toBe(0);
  });

  it('on a clipboard that can not be read stops nothing', async () => {
    const keeper = new ClipboardKeeper({
      read: () => Promise.reject(new Error('no')),
      clear: () => undefined,
      settle,
    });
    await expect(keeper.note()).resolves.toBeUndefined();
    await expect(keeper.clearIfOurs()).resolves.toBeUndefined();
  });
});
