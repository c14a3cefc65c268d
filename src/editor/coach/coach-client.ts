/**
 * The page's end of the coach: asks the worker, one question at a time for each asker. The worker is started by the first
 * question, so that neither the lock screen nor Today pays for it; it ends with the page.
 * What must never happen: an address other than the built worker's made trusted; a coach that fails and takes the
 * writing with it (then there are no hints, and that is all).
 */
import type { Hint } from '../../coach/hint.ts';
import type { CoachAnswer, CoachQuestion } from './coach-worker.ts';
import workerUrl from './coach-worker.ts?worker&url';
import type { Passage } from './passages.ts';

export type Coach = {
  /** One list a passage, places counted from the block's start; null when there is no coach. */
  readonly read: (
    passages: readonly Passage[],
    role: string,
    template: string,
  ) => Promise<readonly (readonly Hint[])[] | null>;
};

type Waiting = (answer: CoachAnswer['hints'] | null) => void;

class WorkerCoach implements Coach {
  #worker: Worker | null = null;
  #hasFailed = false;
  #next = 0;
  readonly #waiting = new Map<number, Waiting>();

  read(
    passages: readonly Passage[],
    role: string,
    template: string,
  ): Promise<readonly (readonly Hint[])[] | null> {
    const worker = this.#started();
    if (worker === null) return Promise.resolve(null);
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage({ id, passages, role, template } satisfies CoachQuestion);
    });
  }

  #started(): Worker | null {
    if (this.#worker !== null || this.#hasFailed) return this.#worker;
    try {
      const worker = new Worker(trustedAddress(), { type: 'module', name: 'coach' });
      worker.addEventListener('message', ({ data }: MessageEvent<CoachAnswer>) => {
        this.#waiting.get(data.id)?.(data.hints);
        this.#waiting.delete(data.id);
      });
      worker.addEventListener('error', () => this.#fail());
      this.#worker = worker;
    } catch {
      this.#fail();
    }
    return this.#worker;
  }

  #fail(): void {
    this.#hasFailed = true;
    this.#worker?.terminate();
    this.#worker = null;
    for (const answer of this.#waiting.values()) answer(null);
    this.#waiting.clear();
  }
}

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

/** The page's policy refuses every address of a script but those a named policy vouches for; this one knows one. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return workerUrl;
  const policy = trustedTypes.createPolicy('coach-worker', {
    createScriptURL: (address) => {
      if (address !== workerUrl) throw new TypeError('Not the address of the coach.');
      return address;
    },
  });
  return policy.createScriptURL(workerUrl);
}

let coach: Coach | null = null;

/** One for the page. */
export function pageCoach(): Coach {
  coach ??= new WorkerCoach();
  return coach;
}
