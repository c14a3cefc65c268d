/**
 * Which processes are alive, for the lock file. A number alone is not enough: after a crash or a restart of the
 * computer another program may carry it. Where the system tells, a mark (boot and start time) belongs to it.
 */
import { readFileSync } from 'node:fs';

export type ProcessTable = {
  readonly self: { readonly pid: number; readonly mark: string | null };
  readonly isAlive: (pid: number) => boolean;
  /** null where the system doesn't tell. */
  readonly markOf: (pid: number) => string | null;
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function markOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the start time is the 20th field after it.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return started === undefined ? null : `${boot}:${started}`;
  } catch {
    return null;
  }
}

export const realProcesses: ProcessTable = {
  self: { pid: process.pid, mark: markOf(process.pid) },
  isAlive,
  markOf,
};
