/**
 * Calls to the vault process over one MessagePort: numbered requests, typed replies, the change feed. Keeps only
 * the calls that still wait for their answer. A call never rejects: what can go wrong is in its result.
 * What must never happen: an argument or a reply in a log; a call that waits for ever when the vault has gone.
 */
import { err } from '../lib/result.ts';
import type { CallArgs, CallMessage, CallName, CallResult, FeedBatch, VaultMessage } from './contract.ts';

export type VaultAnswer = {
  readonly [N in CallName]: { readonly call: N; readonly args: CallArgs<N>; readonly result: CallResult<N> };
}[CallName];

export type VaultClient = {
  readonly call: <N extends CallName>(name: N, args: CallArgs<N>) => Promise<CallResult<N>>;
  readonly onFeed: (listener: (batch: FeedBatch) => void) => () => void;
  /** Every result of every call: how an open entry learns of a save made elsewhere on the page. */
  readonly onAnswer: (listener: (answer: VaultAnswer) => void) => () => void;
  readonly onGone: (listener: () => void) => () => void;
};

/** What the client needs of a MessagePort; tests use Node's. */
export type PortLike = {
  postMessage: (message: unknown) => void;
  addEventListener: (
    type: 'message' | 'close',
    listener: (event: { readonly data?: unknown }) => void,
  ) => void;
  start: () => void;
};

const waitLimitMs = 15_000;
/** A key derived on a slow machine, a large backup read: they take what they take, and the person sees that it is under way. */
const withoutLimit: ReadonlySet<CallName> = new Set<CallName>([
  'vault.create',
  'vault.unlock',
  'vault.unlockWithRecoveryKey',
  'vault.changePassphrase',
  'vault.reissueRecoveryKey',
  'vault.rekey',
  'backup.status',
  'backup.now',
  'backup.check',
  'restore.list',
  'restore.stage',
  'restore.finish',
  'restore.cancel',
  'restore.takeBack',
  'journal.delete',
]);

export function createVaultClient(port: Promise<PortLike>): VaultClient {
  const waiting = new Map<number, (result: CallResult<CallName>) => void>();
  const feed = new Set<(batch: FeedBatch) => void>();
  const answers = new Set<(answer: VaultAnswer) => void>();
  const goneListeners = new Set<() => void>();
  let nextId = 1;
  let gone = false;

  const onMessage = (message: VaultMessage): void => {
    if ('feed' in message) {
      for (const listener of feed) listener(message.feed);
      return;
    }
    const settle = waiting.get(message.id);
    waiting.delete(message.id);
    settle?.(message.result as CallResult<CallName>);
  };

  const onClose = (): void => {
    if (gone) return;
    gone = true;
    for (const settle of waiting.values()) settle(err({ kind: 'vault-gone' }));
    waiting.clear();
    for (const listener of goneListeners) listener();
  };

  const connected = port.then((open) => {
    open.addEventListener('message', (event) => {
      onMessage(event.data as VaultMessage);
    });
    open.addEventListener('close', onClose);
    open.start();
    return open;
  });

  async function call<N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>> {
    const open = await connected;
    if (gone) return err({ kind: 'vault-gone' }) as CallResult<N>;
    const id = nextId;
    nextId += 1;
    const result = await new Promise<CallResult<N>>((resolve) => {
      const timer = withoutLimit.has(name)
        ? undefined
        : setTimeout(() => {
            waiting.delete(id);
            resolve(err({ kind: 'timeout' }));
          }, waitLimitMs);
      waiting.set(id, (reply) => {
        clearTimeout(timer);
        resolve(reply);
      });
      const message: CallMessage = { id, call: name, args };
      open.postMessage(message);
    });
    for (const listener of answers) listener({ call: name, args, result } as unknown as VaultAnswer);
    return result;
  }

  return {
    call,
    onFeed: (listener) => subscribe(feed, listener),
    onAnswer: (listener) => subscribe(answers, listener),
    onGone: (listener) => subscribe(goneListeners, listener),
  };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
