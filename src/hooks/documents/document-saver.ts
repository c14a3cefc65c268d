/**
 * Gets a document that is edited field by field to the vault: waits for the typing to rest, saves one version at a
 * time, keeps what failed and tries again. One per document and page, so that words outlive the view they were typed
 * in. What must never happen: a later version lost because an earlier one was acknowledged, or because a save failed.
 */
import type { Result } from '../../lib/result.ts';

const restMs = 400;
const retryMs = 4_000;

export type DocumentSaveState<E> =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly error: E };

export type DocumentSaverPorts<T, E> = {
  readonly save: (value: T) => Promise<Result<unknown, E>>;
  /** Calls back once, after about so many milliseconds; answers how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
};

export class DocumentSaver<T, E> {
  readonly #ports: DocumentSaverPorts<T, E>;
  readonly #listeners = new Set<() => void>();
  #latest: T | null = null;
  #isDirty = false;
  #flight: Promise<boolean> | null = null;
  #callOff: (() => void) | null = null;
  #state: DocumentSaveState<E> = { state: 'saved' };

  constructor(ports: DocumentSaverPorts<T, E>) {
    this.#ports = ports;
  }

  /** As it was last changed on this page; null when it never was. */
  get latest(): T | null {
    return this.#latest;
  }
  get state(): DocumentSaveState<E> {
    return this.#state;
  }

  change(value: T): void {
    this.#latest = value;
    this.#isDirty = true;
    if (this.#state.state === 'saved') this.#state = { state: 'saving' };
    this.#tell();
    this.#arm(restMs);
  }

  /** True when the latest version is on the disk. */
  async flush(): Promise<boolean> {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#flight && !(await this.#flight)) return false;
    while (this.#isDirty) if (!(await this.#send())) return false;
    return true;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #send(): Promise<boolean> {
    this.#flight ??= this.#attempt().finally(() => {
      this.#flight = null;
    });
    return this.#flight;
  }

  async #attempt(): Promise<boolean> {
    const value = this.#latest;
    if (value === null) return true;
    this.#isDirty = false;
    const result = await this.#ports.save(value);
    if (result.ok) {
      this.#state = { state: this.#isDirty ? 'saving' : 'saved' };
    } else {
      this.#isDirty = true;
      this.#state = { state: 'not-saved', error: result.error };
      this.#arm(retryMs);
    }
    this.#tell();
    return result.ok;
  }

  #arm(ms: number): void {
    this.#callOff?.();
    this.#callOff = this.#ports.after(ms, () => {
      this.#callOff = null;
      void this.flush();
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
