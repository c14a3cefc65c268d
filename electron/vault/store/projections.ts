/**
 * What lists show, derived from the entries and kept up to date one change at a time: months newest first, the
 * shelves, which entries are evidence. In memory only, rebuilt at every unlock.
 * What must never happen: a save that walks through the whole journal; a list that differs from what a fresh
 * build from the same entries would give (a property test holds the two together).
 */
import type { Entry } from '../../../src/domain/entry.ts';
import { shelves, toEntryItem } from '../../../src/domain/entry-item.ts';
import type { AnsweredItem, EntryItem, MonthItems, Shelf } from '../../../src/domain/entry-item.ts';
import { conversationLinkOf } from '../../../src/domain/entry-link.ts';
import { monthOf } from '../../../src/domain/ids.ts';
import type { EntryId, Month } from '../../../src/domain/ids.ts';
import type { BuiltInTemplateId } from '../../../src/domain/template/types.ts';
import { EvidenceIndex } from './evidence.ts';
import { NewestFirst } from './newest-first.ts';

/** What a change reached: the page replaces these as wholes. */
export type Touched = { readonly months: ReadonlySet<Month>; readonly shelves: ReadonlySet<Shelf> };

/** Drafts travel with their answers; someone who never finishes an entry must not send a whole journal a save. */
export const draftsShown = 200;

const ofTemplate =
  (template: BuiltInTemplateId) =>
  (entry: Entry): boolean =>
    entry.trashedAt === null && entry.template === template;

const belongs: Readonly<Record<Shelf, (entry: Entry) => boolean>> = {
  drafts: (entry) => entry.trashedAt === null && entry.finishedAt === null,
  trash: (entry) => entry.trashedAt !== null,
  conversations: ofTemplate('conversation'),
  'positive-changes': ofTemplate('positive-change'),
  commitments: ofTemplate('commitment'),
  boundaries: ofTemplate('needs-and-boundaries'),
  agreements: ofTemplate('agreement'),
  visions: ofTemplate('vision'),
  setbacks: ofTemplate('setback'),
  heard: (entry) => ofTemplate('listening')(entry) && conversationLinkOf(entry.answers) !== null,
};

const onEachShelf = <T>(make: () => T): Readonly<Record<Shelf, T>> =>
  Object.fromEntries(shelves.map((shelf) => [shelf, make()])) as Record<Shelf, T>;

export class Projections {
  readonly #entries = new Map<EntryId, Entry>();
  readonly #months = new Map<Month, NewestFirst>();
  readonly #shelves = onEachShelf(() => new NewestFirst());
  readonly #evidence = new EvidenceIndex();
  readonly #items = new Map<EntryId, EntryItem>();

  constructor(entries: Iterable<Entry>) {
    const byMonth = new Map<Month, Entry[]>();
    const byShelf = onEachShelf((): Entry[] => []);
    for (const entry of entries) {
      this.#entries.set(entry.id, entry);
      if (entry.trashedAt === null) {
        const month = monthOf(entry.entryOn);
        const list = byMonth.get(month);
        if (list === undefined) byMonth.set(month, [entry]);
        else list.push(entry);
      }
      for (const shelf of shelves) if (belongs[shelf](entry)) byShelf[shelf].push(entry);
      this.#evidence.replace(null, entry);
    }
    for (const [month, list] of byMonth) this.#monthList(month).addAll(list);
    for (const shelf of shelves) this.#shelves[shelf].addAll(byShelf[shelf]);
  }

  get(id: EntryId): Entry | undefined {
    return this.#entries.get(id);
  }

  /** Entries outside the trash. */
  get count(): number {
    return this.#entries.size - this.#shelves.trash.size;
  }

  /** Newest first; months without entries are absent. */
  months(): readonly Month[] {
    return [...this.#months.keys()].sort().reverse();
  }

  /** Entries outside the trash, newest first. */
  *newestFirst(): Iterable<Entry> {
    for (const month of this.months()) yield* this.#months.get(month)?.entries ?? [];
  }

  month(month: Month): MonthItems {
    return { month, items: (this.#months.get(month)?.entries ?? []).map((entry) => this.item(entry)) };
  }

  shelf(shelf: Shelf): readonly AnsweredItem[] {
    const { entries } = this.#shelves[shelf];
    const shown = shelf === 'drafts' ? entries.slice(0, draftsShown) : entries;
    return shown.map((entry) => this.answered(entry));
  }

  item(entry: Entry): EntryItem {
    const there = this.#items.get(entry.id);
    if (there !== undefined) return there;
    const item = toEntryItem(entry, this.#evidence.isEvidence(entry.id));
    this.#items.set(entry.id, item);
    return item;
  }

  answered(entry: Entry): AnsweredItem {
    return { ...this.item(entry), answers: entry.answers };
  }

  isEvidence(id: EntryId): boolean {
    return this.#evidence.isEvidence(id);
  }

  /** `after` null: the entry is gone for good. */
  replace(id: EntryId, after: Entry | null): Touched {
    const before = this.#entries.get(id) ?? null;
    const months = new Set<Month>();
    const touchedShelves = new Set<Shelf>();
    if (before !== null) this.#takeOut(before, months, touchedShelves);
    if (after === null) this.#entries.delete(id);
    else this.#putIn(after, months, touchedShelves);
    this.#items.delete(id);
    for (const named of this.#evidence.replace(before, after)) {
      this.#items.delete(named);
      const entry = this.#entries.get(named);
      if (entry === undefined) continue;
      if (entry.trashedAt === null) months.add(monthOf(entry.entryOn));
      for (const shelf of shelves) if (belongs[shelf](entry)) touchedShelves.add(shelf);
    }
    return { months, shelves: touchedShelves };
  }

  #takeOut(entry: Entry, months: Set<Month>, touchedShelves: Set<Shelf>): void {
    if (entry.trashedAt === null) {
      const month = monthOf(entry.entryOn);
      const list = this.#monthList(month);
      list.remove(entry);
      if (list.size === 0) this.#months.delete(month);
      months.add(month);
    }
    for (const shelf of shelves) {
      if (!belongs[shelf](entry)) continue;
      this.#shelves[shelf].remove(entry);
      touchedShelves.add(shelf);
    }
  }

  #putIn(entry: Entry, months: Set<Month>, touchedShelves: Set<Shelf>): void {
    this.#entries.set(entry.id, entry);
    if (entry.trashedAt === null) {
      const month = monthOf(entry.entryOn);
      this.#monthList(month).add(entry);
      months.add(month);
    }
    for (const shelf of shelves) {
      if (!belongs[shelf](entry)) continue;
      this.#shelves[shelf].add(entry);
      touchedShelves.add(shelf);
    }
  }

  #monthList(month: Month): NewestFirst {
    const there = this.#months.get(month);
    if (there !== undefined) return there;
    const list = new NewestFirst();
    this.#months.set(month, list);
    return list;
  }
}
