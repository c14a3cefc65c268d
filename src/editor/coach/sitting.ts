/**
 * What a person decided about hints for this sitting, entry by entry: dismissed here, asked for, Support closed. In
 * memory of this page alone, which ends with locking. What must never happen: any of it written down; that Support
 * was opened least of all.
 */
export type SittingState = {
  /** null: as the template has it. */
  readonly isOn: boolean | null;
  /** Identities of hints (shown-hint.ts). */
  readonly dismissed: ReadonlySet<string>;
  readonly support: 'none' | 'open' | 'closed';
};

const fresh: SittingState = { isOn: null, dismissed: new Set(), support: 'none' };

class Sittings {
  readonly #states = new Map<string, SittingState>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(entryId: string): SittingState {
    return this.#states.get(entryId) ?? fresh;
  }

  change(entryId: string, part: Partial<SittingState>): void {
    this.#states.set(entryId, { ...this.of(entryId), ...part });
    for (const listener of this.#listeners) listener();
  }
}

export const sittings = new Sittings();
