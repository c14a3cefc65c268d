/**
 * Which processes are alive, for the lock file. One that has ended but was not yet cleared away by its parent is not. A number alone is not enough: after a crash or a restart of the
 * computer another program may carry it. Where the system tells, a mark (boot and start time) belongs to it.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type ProcessTable = {
  readonly self: { readonly pid: number; readonly mark: string | null };
  readonly isAlive: (pid: number) => boolean;
  /** null where the system doesn't tell. */
  readonly markOf: (pid: number) => string | null;
  /** Milliseconds, for one that is about to end. */
  readonly wait: (ms: number) => Promise<void>;
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function markOf(pid: number): string | null {
  try {
    const started = statOf(pid)?.[19];
    if (started === undefined) return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${started}`;
  } catch {
    return null;
  }
}

/** Z: ended, and nobody has asked yet how; X: going. */
const hasEnded = (pid: number): boolean => /^[ZX]/.test(statOf(pid)?.[0] ?? '');

/** From the state on: the third field of the file, the start time is the twentieth from there. */
function statOf(pid: number): readonly string[] | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

export const realProcesses: ProcessTable = {
  self: { pid: process.pid, mark: markOf(process.pid) },
  isAlive,
  markOf,
  wait: (ms) => pause(ms),
};
