/**
 * The change feed: what the page's replica is filled by. After an unlock the newest month and all shelves go
 * first, then the older months in slices that leave the process free to answer calls; after every change only
 * the months and shelves it touched. Nothing is stored here.
 * What must never happen: a list older than one already sent (every batch is read at the moment it is sent); a
 * feed that goes on after it was stopped.
 */
import type { FeedBatch } from '../../contract/vault-calls.ts';
import { shelves } from '../../../src/domain/entry-item.ts';
import type { AnsweredItem, MonthItems, Shelf } from '../../../src/domain/entry-item.ts';
import { documentKinds } from '../../../src/domain/document/documents.ts';
import type { DocumentKind, SomeDocuments } from '../../../src/domain/document/documents.ts';
import type { Month } from '../../../src/domain/ids.ts';
import type { Profile } from '../../../src/domain/profile.ts';

/** What the feed reads; the store has it. */
export type FeedSource = {
  /** Newest first. */
  readonly months: () => readonly Month[];
  readonly month: (month: Month) => MonthItems;
  readonly shelf: (shelf: Shelf) => readonly AnsweredItem[];
  readonly profile: () => Profile | null;
  readonly documents: () => SomeDocuments;
};

export type Change = {
  readonly months: ReadonlySet<Month>;
  readonly shelves: ReadonlySet<Shelf>;
  readonly profile: boolean;
  readonly documents: ReadonlySet<DocumentKind>;
};

/** About as many list items a batch as can be made and cloned within one frame of the screen. */
const itemsPerBatch = 600;

type Shelves = { [S in Shelf]?: readonly AnsweredItem[] };

export class Feed {
  readonly #source: FeedSource;
  readonly #send: (batch: FeedBatch) => void;
  readonly #pause: () => Promise<void>;
  #complete = false;
  #stopped = false;

  /** `pause` lets other work run; it resolves soon. */
  constructor(source: FeedSource, send: (batch: FeedBatch) => void, pause: () => Promise<void>) {
    this.#source = source;
    this.#send = send;
    this.#pause = pause;
  }

  /** Sends everything there is; resolves when the last batch went out or the feed was stopped. */
  async start(): Promise<void> {
    if (this.#stopped) return;
    const [newest, ...older] = this.#source.months();
    this.#complete = older.length === 0;
    this.#post({
      initial: true,
      months: newest === undefined ? [] : [newest],
      shelves: new Set(shelves),
      profile: true,
      documents: new Set(documentKinds),
    });
    let next = 0;
    while (next < older.length) {
      await this.#pause();
      if (this.#stopped) return;
      const months: MonthItems[] = [];
      let items = 0;
      while (next < older.length && items < itemsPerBatch) {
        const month = older[next];
        next += 1;
        if (month === undefined) continue;
        const list = this.#source.month(month);
        months.push(list);
        items += list.items.length;
      }
      this.#complete = next >= older.length;
      this.#send({ initial: false, complete: this.#complete, months, shelves: {} });
    }
  }

  changed(change: Change): void {
    if (this.#stopped) return;
    const { months, shelves: lists, profile, documents } = change;
    if (months.size === 0 && lists.size === 0 && !profile && documents.size === 0) return;
    this.#post({ initial: false, months: [...months], shelves: lists, profile, documents });
  }

  stop(): void {
    this.#stopped = true;
  }

  #post(what: {
    readonly initial: boolean;
    readonly months: readonly Month[];
    readonly shelves: ReadonlySet<Shelf>;
    readonly profile: boolean;
    readonly documents: ReadonlySet<DocumentKind>;
  }): void {
    const lists: Shelves = {};
    for (const shelf of what.shelves) lists[shelf] = this.#source.shelf(shelf);
    const saved = this.#source.documents();
    const documents = Object.fromEntries(
      Object.entries(saved).filter(([kind]) => (what.documents as ReadonlySet<string>).has(kind)),
    );
    const profile = what.profile ? this.#source.profile() : null;
    this.#send({
      initial: what.initial,
      complete: this.#complete,
      months: what.months.map((month) => this.#source.month(month)),
      shelves: lists,
      ...(profile === null ? {} : { profile }),
      ...(Object.keys(documents).length === 0 ? {} : { documents }),
    });
  }
}
