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
  readonly isSupportOpen: boolean;
  /** The words that Support was open for, as the coach reads them: they alone don't open it again. */
  readonly danger: ReadonlySet<string>;
};

const fresh: SittingState = { isOn: null, dismissed: new Set(), isSupportOpen: false, danger: new Set() };

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

/** After a reading of the text found these words of danger; null when nothing changes by them. */
export function afterDanger(
  { danger }: SittingState,
  found: ReadonlySet<string>,
): Pick<SittingState, 'isSupportOpen' | 'danger'> | null {
  const known = [...danger];
  const news = [...found].filter((words) => !known.some((before) => before.includes(words)));
  return news.length === 0 ? null : { isSupportOpen: true, danger: new Set([...known, ...news]) };
}

export const sittings = new Sittings();
