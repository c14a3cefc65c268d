import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntryId } from '../../../../src/domain/ids.ts';
import { createVaultClient } from '../../../../src/platform/vault-client.ts';
import type { PortLike, VaultAnswer } from '../../../../src/platform/vault-client.ts';

const id = 'ab'.repeat(16) as EntryId;
type Sent = { readonly id: number; readonly call: string; readonly args: unknown };

/** A port whose other side is the test. */
function fakePort() {
  const sent: Sent[] = [];
  const listeners = { message: new Set<(event: { data?: unknown }) => void>(), close: new Set<() => void>() };
  let isStarted = false;
  const port: PortLike = {
    postMessage: (message) => sent.push(message as Sent),
    addEventListener: (type, listener) => listeners[type].add(listener as () => void),
    start: () => {
      isStarted = true;
    },
  };
  return {
    port,
    sent,
    isStarted: () => isStarted,
    say: (data: unknown) => {
      for (const listener of listeners.message) listener({ data });
    },
    close: () => {
      for (const listener of listeners.close) listener();
    },
  };
}
const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the vault client', () => {
  it('gives each caller its own answer, in whatever order they come', async () => {
    const vault = fakePort();
    const client = createVaultClient(Promise.resolve(vault.port));
    const first = client.call('entry.get', { id });
    const second = client.call('entry.purge', { id });
    await settle();
    expect(vault.isStarted()).toBe(true);
    expect(vault.sent.map(({ call, args }) => [call, args])).toEqual([
      ['entry.get', { id }],
      ['entry.purge', { id }],
    ]);
    vault.say({ id: vault.sent[1]?.id, result: { ok: true, value: null } });
    vault.say({ id: vault.sent[0]?.id, result: { ok: false, error: { kind: 'no-such-entry' } } });
    expect(await second).toEqual({ ok: true, value: null });
    expect(await first).toEqual({ ok: false, error: { kind: 'no-such-entry' } });
  });

  it('holds calls back until the port has arrived', async () => {
    const vault = fakePort();
    let arrive: (port: PortLike) => void = () => undefined;
    const client = createVaultClient(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    void client.call('entry.get', { id });
    await settle();
    expect(vault.sent).toHaveLength(0);
    arrive(vault.port);
    await settle();
    expect(vault.sent).toHaveLength(1);
  });

  it('ends a read in a timeout but waits for an unlock as long as it takes', async () => {
    vi.useFakeTimers();
    const vault = fakePort();
    const client = createVaultClient(Promise.resolve(vault.port));
    const read = client.call('entry.get', { id });
    let opened = false;
    void client.call('vault.unlock', { journalId: id as never, passphrase: 'x' }).then(() => {
      opened = true;
    });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(await read).toEqual({ ok: false, error: { kind: 'timeout' } });
    expect(opened).toBe(false);
  });

  it('takes no notice of an answer that comes after its timeout', async () => {
    vi.useFakeTimers();
    const vault = fakePort();
    const client = createVaultClient(Promise.resolve(vault.port));
    const read = client.call('entry.get', { id });
    await vi.advanceTimersByTimeAsync(20_000);
    vault.say({ id: vault.sent[0]?.id, result: { ok: true, value: {} } });
    expect(await read).toEqual({ ok: false, error: { kind: 'timeout' } });
  });

  it('answers everything that waits, and everything after it, when the vault has gone', async () => {
    const vault = fakePort();
    const client = createVaultClient(Promise.resolve(vault.port));
    let times = 0;
    client.onGone(() => {
      times += 1;
    });
    const waiting = client.call('vault.unlock', { journalId: id as never, passphrase: 'x' });
    await settle();
    vault.close();
    vault.close();
    expect(await waiting).toEqual({ ok: false, error: { kind: 'vault-gone' } });
    expect(await client.call('entry.get', { id })).toEqual({ ok: false, error: { kind: 'vault-gone' } });
    expect(times).toBe(1);
  });

  it('passes the feed to those who listen, until they stop', async () => {
    const vault = fakePort();
    const client = createVaultClient(Promise.resolve(vault.port));
    const seen: unknown[] = [];
    const stop = client.onFeed((batch) => seen.push(batch));
    await settle();
    const batch = { initial: true, complete: false, months: [], shelves: {} };
    vault.say({ feed: batch });
    stop();
    vault.say({ feed: { ...batch, complete: true } });
    expect(seen).toEqual([batch]);
  });

  it('tells those who listen of every result, with the call it belongs to', async () => {
    const vault = fakePort();
    const client = createVaultClient(Promise.resolve(vault.port));
    const seen: VaultAnswer[] = [];
    const stop = client.onAnswer((answer) => seen.push(answer));
    const read = client.call('entry.get', { id });
    await settle();
    const result = { ok: false, error: { kind: 'no-such-entry' } };
    vault.say({ id: vault.sent[0]?.id, result });
    await read;
    expect(seen).toEqual([{ call: 'entry.get', args: { id }, result }]);
    stop();
    vault.close();
    await client.call('entry.get', { id });
    expect(seen).toHaveLength(1);
  });
});
