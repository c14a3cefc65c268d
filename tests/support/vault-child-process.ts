/** Builds the vault child once a test file and starts it as often as wanted, so that it can be killed. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { CallArgs, CallName, CallResult, CallValue } from '../../electron/contract/vault-calls.ts';

/** The path of the built child, in a folder of its own that the caller removes. */
export async function buildVaultChild(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tend-child-'));
  await build({
    root: path.join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'vault-child.ts'),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'vault-child.mjs', codeSplitting: false } },
    },
  });
  return { folder, file: path.join(folder, 'vault-child.mjs') };
}

export type VaultChild = {
  readonly call: <N extends CallName>(name: N, args: CallArgs<N>) => Promise<CallResult<N>>;
  readonly must: <N extends CallName>(name: N, args: CallArgs<N>) => Promise<CallValue<N>>;
  /** SIGKILL; resolves when the process is gone. Calls not answered by then never are. */
  readonly kill: () => Promise<void>;
  /** Resolves with the exit code. */
  readonly shutdown: () => Promise<number | null>;
};

/** Without `backupsDir` no backup can be made. */
export function startVaultChild(file: string, journalsDir: string, backupsDir?: string): VaultChild {
  const child: ChildProcess = fork(file, {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let nextId = 1;
  const gone = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      resolve(code);
    });
  });
  child.on('message', (sent: { from: string; message: { id?: number; result?: unknown } }) => {
    if (sent.from === 'page' && sent.message.id !== undefined)
      waiting.get(sent.message.id)?.(sent.message.result);
  });
  // writing to a process that was just killed is what these tests do
  child.on('error', () => undefined);
  const send = (message: unknown): void => {
    if (child.connected) child.send(message as never, () => undefined);
  };
  const nowhere = path.join(journalsDir, '../no-such-folder');
  const backups = {
    folder: backupsDir ?? nowhere,
    ownFolder: backupsDir ?? `${nowhere}/own`,
    chosenFile: null,
    copyTo: null,
  };
  send({
    to: 'main',
    message: { type: 'init', journalsDir, failedUnlocks: {}, anchors: {}, backups, appVersion: '1.0.0' },
  });
  send({ to: 'main', message: { type: 'connect' } });
  const call = <N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>> => {
    const id = nextId;
    nextId += 1;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    send({ to: 'page', message: { id, call: name, args } });
    return answer as Promise<CallResult<N>>;
  };
  return {
    call,
    must: async (name, args) => {
      const result = await call(name, args);
      if (!result.ok) throw new Error(`${name} answered ${JSON.stringify(result.error)}`);
      return result.value;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    shutdown: () => {
      send({ to: 'main', message: { type: 'shutdown' } });
      return gone;
    },
  };
}
