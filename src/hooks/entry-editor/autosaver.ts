/**
 * Gets every change of every entry to the vault: waits a moment for the typing to rest, sends one save at a time,
 * keeps what failed and tries again. One per page, so that words outlive the view they were typed in.
 * Holds unsaved changes in memory only. What must never happen: a change dropped because another one was
 * acknowledged, because its view went away, or because a save failed; a change that reaches another entry.
 */
import type { EntryPatch } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import { err } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import { materialise, mergeChanges } from './entry-change.ts';
import type { EntryChange } from './entry-change.ts';

const autosaveTimes = {
  /** After the last change. */
  restMs: 400,
  /** While the typing does not rest. */
  ceilingMs: 2_000,
  firstRetryMs: 1_000,
  lastRetryMs: 30_000,
} as const;

export type AutosavePorts<E> = {
  readonly save: (id: EntryId, patch: EntryPatch) => Promise<Result<unknown, E>>;
  readonly now: () => number;
  /** Calls back once, after about so many milliseconds; answers how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** What a save that threw is called: the change is kept all the same. */
  readonly bug: E;
};

export type SaveState<E> =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly error: E };

type Waiting = { readonly change: EntryChange; readonly since: number; readonly dueAt: number };
type Flight = { readonly id: EntryId; readonly change: EntryChange; readonly done: Promise<boolean> };
type Trouble<E> = { readonly error: E; readonly attempts: number; readonly retryAt: number };

const saved = { state: 'saved' } as const;
const saving = { state: 'saving' } as const;

export class Autosaver<E> {
  readonly #ports: AutosavePorts<E>;
  readonly #waiting = new Map<EntryId, Waiting>();
  readonly #trouble = new Map<EntryId, Trouble<E>>();
  readonly #states = new Map<EntryId, SaveState<E>>();
  readonly #everChanged = new Set<EntryId>();
  readonly #listeners = new Set<() => void>();
  #flight: Flight | null = null;
  #callOff: (() => void) | null = null;

  constructor(ports: AutosavePorts<E>) {
    this.#ports = ports;
  }

  /** Synchronous and cheap: called on the typing path. */
  schedule(id: EntryId, change: EntryChange): void {
    this.#everChanged.add(id);
    const now = this.#ports.now();
    const held = this.#waiting.get(id);
    const since = held?.since ?? now;
    const dueAt = Math.min(now + autosaveTimes.restMs, since + autosaveTimes.ceilingMs);
    this.#waiting.set(id, { change: held ? mergeChanges(held.change, change) : change, since, dueAt });
    if (!this.#trouble.has(id)) this.#setState(id, saving);
    this.#arm();
  }

  /** Everything that waits, at once, whatever the back-off. True when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    const failed = new Set<EntryId>();
    for (;;) {
      if (this.#flight) {
        const { id, done } = this.#flight;
        if (!(await done)) failed.add(id);
        continue;
      }
      const next = [...this.#waiting.keys()].find((id) => !failed.has(id));
      if (next === undefined) return this.#waiting.size === 0;
      this.#send(next);
    }
  }

  /** The person asked to try again: says so while it tries. */
  async retryNow(): Promise<boolean> {
    for (const id of this.#trouble.keys()) this.#setState(id, saving);
    return this.flush();
  }

  stateOf(id: EntryId): SaveState<E> {
    return this.#states.get(id) ?? saved;
  }

  /** Whether anything of this entry was ever changed on this page, saved or not. */
  everChanged(id: EntryId): boolean {
    return this.#everChanged.has(id);
  }

  /** What is not yet on the disk of this entry, or null: laid over what the vault answers when it is opened again. */
  unsavedOf(id: EntryId): EntryPatch | null {
    const flying = this.#flight?.id === id ? this.#flight.change : null;
    const held = this.#waiting.get(id)?.change ?? null;
    if (flying && held) return materialise(mergeChanges(flying, held));
    const one = flying ?? held;
    return one && materialise(one);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #send(id: EntryId): void {
    const held = this.#waiting.get(id);
    if (!held || this.#flight) return;
    this.#waiting.delete(id);
    this.#flight = { id, change: held.change, done: this.#attempt(id, held.change) };
  }

  async #attempt(id: EntryId, change: EntryChange): Promise<boolean> {
    const result = await this.#save(id, change);
    this.#flight = null;
    if (result.ok) this.#succeeded(id);
    else this.#failed(id, change, result.error);
    this.#arm();
    return result.ok;
  }

  async #save(id: EntryId, change: EntryChange): Promise<Result<unknown, E>> {
    try {
      return await this.#ports.save(id, materialise(change));
    } catch {
      return err(this.#ports.bug);
    }
  }

  #succeeded(id: EntryId): void {
    this.#trouble.delete(id);
    this.#setState(id, this.#waiting.has(id) ? saving : saved);
  }

  #failed(id: EntryId, change: EntryChange, error: E): void {
    const now = this.#ports.now();
    const attempts = (this.#trouble.get(id)?.attempts ?? 0) + 1;
    const wait = Math.min(autosaveTimes.lastRetryMs, autosaveTimes.firstRetryMs * 2 ** (attempts - 1));
    const later = this.#waiting.get(id);
    this.#waiting.set(id, {
      change: later ? mergeChanges(change, later.change) : change,
      since: now,
      dueAt: now,
    });
    this.#trouble.set(id, { error, attempts, retryAt: now + wait });
    this.#setState(id, { state: 'not-saved', error });
  }

  /** The one timer: for the entry that is due next. While a save is under way its end arms again. */
  #arm(): void {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#flight) return;
    let next: { readonly id: EntryId; readonly at: number } | null = null;
    for (const [id, held] of this.#waiting) {
      const at = Math.max(held.dueAt, this.#trouble.get(id)?.retryAt ?? 0);
      if (!next || at < next.at) next = { id, at };
    }
    if (!next) return;
    const { id, at } = next;
    this.#callOff = this.#ports.after(Math.max(0, at - this.#ports.now()), () => {
      this.#callOff = null;
      this.#send(id);
    });
  }

  #setState(id: EntryId, state: SaveState<E>): void {
    if (this.#states.get(id) === state) return;
    this.#states.set(id, state);
    for (const listener of this.#listeners) listener();
  }
}
