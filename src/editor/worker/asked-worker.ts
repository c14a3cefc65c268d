/**
 * A worker of the page that is asked questions, each answered once. It is started by the first one, so that neither the
 * lock screen nor Today pays for it, and ends with the page.
 * What must never happen: an address other than the built worker's made trusted; a worker that fails and takes the
 * writing with it (then every answer is null, and that is all).
 */
export type AskedMessage<Q> = { readonly id: number; readonly question: Q };
export type AnswerMessage<A> = { readonly id: number; readonly answer: A };

export class AskedWorker<Q, A> {
  readonly #name: string;
  readonly #address: string;
  #worker: Worker | null = null;
  #hasFailed = false;
  #next = 0;
  readonly #waiting = new Map<number, (answer: A | null) => void>();

  /** `address` as the build names it. */
  constructor(name: string, address: string) {
    this.#name = name;
    this.#address = address;
  }

  /** null when there is no such worker. */
  ask(question: Q): Promise<A | null> {
    const worker = this.#started();
    if (worker === null) return Promise.resolve(null);
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage({ id, question } satisfies AskedMessage<Q>);
    });
  }

  #started(): Worker | null {
    if (this.#worker !== null || this.#hasFailed) return this.#worker;
    try {
      const address = trusted(this.#name, this.#address);
      const worker = new Worker(address, { type: 'module', name: this.#name });
      worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage<A>>) => {
        this.#waiting.get(data.id)?.(data.answer);
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
function trusted(name: string, known: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return known;
  const policy = trustedTypes.createPolicy(`${name}-worker`, {
    createScriptURL: (address) => {
      if (address !== known) throw new TypeError('Not the address of this worker.');
      return address;
    },
  });
  return policy.createScriptURL(known);
}
