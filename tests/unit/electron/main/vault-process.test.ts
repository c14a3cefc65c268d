import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessagePortMain, UtilityProcess } from 'electron';
import { VaultProcess } from '../../../../electron/main/vault-process.ts';

/** A child as Electron hands it out, of which the test says when it exits. */
class Child extends EventEmitter {
  readonly pid: number;
  readonly posted: unknown[] = [];
  stdout = new EventEmitter();
  stderr = new EventEmitter();
  constructor(pid: number) {
    super();
    this.pid = pid;
  }
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
}

const backups = { folder: '/b', ownFolder: '/b', chosenFile: null, copyTo: null };
const init = {
  type: 'init',
  journalsDir: '/j',
  failedUnlocks: {},
  anchors: {},
  backups,
  appVersion: '1.0.0',
} as const;

function vaultWith() {
  const children: Child[] = [];
  const onMessage = vi.fn();
  const onLost = vi.fn();
  const kill = vi.fn((pid: number) => {
    children.find((child) => child.pid === pid)?.emit('exit', 137);
  });
  const vault = new VaultProcess({
    fork: () => {
      const child = new Child(children.length + 1);
      children.push(child);
      return child as unknown as UtilityProcess;
    },
    init: () => init,
    onMessage,
    onLost,
    kill,
  });
  return { vault, children, onMessage, onLost, kill };
}
const port = {} as MessagePortMain;

describe('the vault process', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told where the journals are before anything else', () => {
    const { vault, children } = vaultWith();
    vault.start();
    vault.start();
    expect(children).toHaveLength(1);
    expect(children[0]?.posted).toEqual([init]);
  });

  it('is connected to one page and never to a second', () => {
    const { vault } = vaultWith();
    expect(vault.connect(port)).toBe(false);
    vault.start();
    expect(vault.connect(port)).toBe(true);
    expect(vault.connect(port)).toBe(false);
  });

  it('ends when asked, and nobody takes that for a loss', async () => {
    const { vault, children, onLost, kill } = vaultWith();
    vault.start();
    const ended = vault.end();
    expect(children[0]?.posted.at(-1)).toEqual({ type: 'shutdown' });
    expect(vault.connect(port)).toBe(false);
    children[0]?.emit('exit', 0);
    await ended;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kill).not.toHaveBeenCalled();
    expect(onLost).not.toHaveBeenCalled();
    vault.start();
    expect(children).toHaveLength(2);
  });

  it('is killed when it takes longer than its patience', async () => {
    const { vault, kill } = vaultWith();
    vault.start();
    const ended = vault.end();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await ended;
    expect(kill).toHaveBeenCalledWith(1);
  });

  it('tells when it ended by itself', () => {
    const { vault, children, onLost } = vaultWith();
    vault.start();
    children[0]?.emit('exit', 3);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('is heard only in words of the contract, and only while it is the present one', async () => {
    const { vault, children, onMessage } = vaultWith();
    vault.start();
    const old = children[0];
    old?.emit('message', { type: 'unlocked', journalId: 'ab'.repeat(16), vaultId: 'cd'.repeat(16) });
    old?.emit('message', { type: 'unlocked', journalId: '../x' });
    old?.emit('message', { type: 'ready', text: 'x' });
    old?.emit('message', 'words');
    expect(onMessage).toHaveBeenCalledOnce();
    const ended = vault.end();
    old?.emit('exit', 0);
    await ended;
    vault.start();
    old?.emit('message', { type: 'ready' });
    expect(onMessage).toHaveBeenCalledOnce();
  });

  it('is told of another folder for backups, and has heard when it says so', async () => {
    const { vault, children } = vaultWith();
    vault.start();
    let isKnown = false;
    const told = vault.tellPlaces(backups).then(() => {
      isKnown = true;
    });
    await vi.advanceTimersByTimeAsync(10);
    expect(children[0]?.posted.at(-1)).toEqual({ type: 'backup-places', backups });
    expect(isKnown).toBe(false);
    children[0]?.emit('message', { type: 'backup-places-known' });
    await told;
    const unheard = vault.tellPlaces(backups);
    children[0]?.emit('exit', 1);
    await unheard;
  });
});
