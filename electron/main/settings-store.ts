/**
 * The settings as the main process uses them: read once, kept in memory, every change written through and told.
 * Knows no Electron. What must never happen: a failed write that stops anything, anything stored that settings-data.ts
 * doesn't name.
 */
import type { Settings, SettingsPatch } from '../contract/shell.ts';
import type { Anchors, FailedUnlocks } from '../contract/vault-main.ts';
import type { JournalId, VaultId } from '../../src/domain/ids.ts';
import { describeError, log } from './log.ts';
import {
  applyPatch,
  readAnchors,
  readFailedUnlocks,
  readFolder,
  readJournals,
  readSettings,
  readVaults,
  readWindowPlace,
} from './settings-data.ts';
import type { KnownVaults, NamedJournal, WindowPlace } from './settings-data.ts';

/** Where values are kept; electron-store in the app, a map in tests. */
export type KeyValueFile = {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
};

export class SettingsStore {
  #file: KeyValueFile;
  #settings: Settings;
  #journals: readonly NamedJournal[];
  #failedUnlocks: FailedUnlocks;
  #windowPlace: WindowPlace | null;
  #vaults: KnownVaults;
  #anchors: Anchors;
  #backupsFolder: string | null;
  #listeners = new Set<(settings: Settings) => void>();

  constructor(file: KeyValueFile) {
    this.#file = file;
    this.#settings = readSettings(file.get('settings'));
    this.#journals = readJournals(file.get('journals'));
    this.#failedUnlocks = readFailedUnlocks(file.get('failedUnlocks'));
    this.#windowPlace = readWindowPlace(file.get('window'));
    this.#vaults = readVaults(file.get('vaults'));
    this.#anchors = readAnchors(file.get('anchors'));
    this.#backupsFolder = readFolder(file.get('backupsFolder'));
  }

  get settings(): Settings {
    return this.#settings;
  }
  get journals(): readonly NamedJournal[] {
    return this.#journals;
  }
  get failedUnlocks(): FailedUnlocks {
    return this.#failedUnlocks;
  }
  get windowPlace(): WindowPlace | null {
    return this.#windowPlace;
  }

  get vaults(): KnownVaults {
    return this.#vaults;
  }
  /** null: the app's own. */
  get backupsFolder(): string | null {
    return this.#backupsFolder;
  }

  get anchors(): Anchors {
    return this.#anchors;
  }

  change(patch: SettingsPatch): Settings {
    this.#settings = applyPatch(this.#settings, patch);
    this.#keep('settings', this.#settings);
    for (const listener of this.#listeners) listener(this.#settings);
    return this.#settings;
  }

  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.add(listener);
  }

  nameJournal(id: JournalId, name: string): void {
    this.#journals = [...this.#journals.filter((journal) => journal.id !== id), { id, name }];
    this.#keep('journals', this.#journals);
  }

  noteVault(id: JournalId, vault: VaultId): void {
    if (this.#vaults[id] === vault) return;
    this.#vaults = { ...this.#vaults, [id]: vault };
    this.#keep('vaults', this.#vaults);
  }

  /** Everything settings know of it. */
  forgetJournal(id: JournalId): void {
    this.forgetFailedUnlocks(id);
    this.#journals = this.#journals.filter((journal) => journal.id !== id);
    this.#keep('journals', this.#journals);
    this.#vaults = Object.fromEntries(Object.entries(this.#vaults).filter(([journal]) => journal !== id));
    this.#keep('vaults', this.#vaults);
    const known = new Set(Object.values(this.#vaults));
    this.#anchors = Object.fromEntries(
      Object.entries(this.#anchors).filter(([vault]) => known.has(vault as VaultId)),
    );
    this.#keep('anchors', this.#anchors);
    const { lastJournalId, rehearseJournalId } = this.#settings;
    if (lastJournalId === id) this.change({ lastJournalId: null });
    if (rehearseJournalId === id) this.change({ rehearseJournalId: null });
  }

  keepAnchor(vault: VaultId, anchor: string): void {
    this.#anchors = { ...this.#anchors, [vault]: anchor };
    this.#keep('anchors', this.#anchors);
  }

  forgetAnchor(vault: VaultId): void {
    this.#anchors = Object.fromEntries(Object.entries(this.#anchors).filter(([one]) => one !== vault));
    this.#keep('anchors', this.#anchors);
  }

  keepBackupsIn(folder: string | null): void {
    this.#backupsFolder = folder;
    this.#keep('backupsFolder', folder);
  }

  noteFailedUnlock(id: JournalId, attempts: { readonly count: number; readonly lastAt: number }): void {
    this.#failedUnlocks = { ...this.#failedUnlocks, [id]: attempts };
    this.#keep('failedUnlocks', this.#failedUnlocks);
  }

  forgetFailedUnlocks(id: JournalId): void {
    if (!(id in this.#failedUnlocks)) return;
    this.#failedUnlocks = Object.fromEntries(
      Object.entries(this.#failedUnlocks).filter(([journal]) => journal !== id),
    );
    this.#keep('failedUnlocks', this.#failedUnlocks);
  }

  keepWindowPlace(place: WindowPlace): void {
    this.#windowPlace = place;
    this.#keep('window', place);
  }

  #keep(key: string, value: unknown): void {
    try {
      this.#file.set(key, value);
    } catch (error) {
      log('settings-not-written', describeError(error));
    }
  }
}
