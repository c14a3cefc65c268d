import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../../electron/contract/shell.ts';
import { SettingsStore } from '../../../../electron/main/settings-store.ts';
import type { JournalId, VaultId } from '../../../../src/domain/ids.ts';

const id = 'ab'.repeat(16) as JournalId;

function inMemory(start: Record<string, unknown> = {}) {
  const kept = new Map<string, unknown>(Object.entries(start));
  return {
    kept,
    file: {
      get: (key: string) => kept.get(key),
      set: (key: string, value: unknown) => void kept.set(key, value),
    },
  };
}

describe('the settings store', () => {
  it('writes a change through and tells of it', () => {
    const { file, kept } = inMemory();
    const store = new SettingsStore(file);
    const heard = vi.fn();
    store.onChange(heard);
    expect(store.change({ theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, theme: 'dark' });
    expect(new SettingsStore(inMemory(Object.fromEntries(kept)).file).settings.theme).toBe('dark');
  });

  it('goes on with its choices when the file can not be written', () => {
    const store = new SettingsStore({
      get: () => undefined,
      set: () => {
        throw new Error('disk full');
      },
    });
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(store.change({ theme: 'dark' }).theme).toBe('dark');
    store.nameJournal(id, 'Ours');
    expect(store.journals).toEqual([{ id, name: 'Ours' }]);
  });

  it('keeps counters of wrong passphrases until the right one', () => {
    const { file, kept } = inMemory();
    const store = new SettingsStore(file);
    store.noteFailedUnlock(id, { count: 2, lastAt: 7 });
    expect(new SettingsStore(file).failedUnlocks).toEqual({ [id]: { count: 2, lastAt: 7 } });
    store.forgetFailedUnlocks(id);
    expect(kept.get('failedUnlocks')).toEqual({});
  });

  it('names a journal anew in its place', () => {
    const store = new SettingsStore(inMemory().file);
    store.nameJournal(id, 'one');
    store.nameJournal(id, 'two');
    expect(store.journals).toEqual([{ id, name: 'two' }]);
  });

  it('knows which vault a journal is, and forgets everything of one that is deleted', () => {
    const { file, kept } = inMemory();
    const store = new SettingsStore(file);
    const vault = 'cd'.repeat(16) as VaultId;
    store.nameJournal(id, 'Ours');
    store.noteVault(id, vault);
    store.noteFailedUnlock(id, { count: 2, lastAt: 7 });
    store.change({ lastJournalId: id, rehearseJournalId: id });
    expect(new SettingsStore(file).vaults).toEqual({ [id]: vault });
    store.forgetJournal(id);
    expect(JSON.stringify([...kept])).not.toMatch(new RegExp(`${id}|Ours|${vault}`));
  });

  it('keeps the folder for backups, and takes none that is not a whole path', () => {
    const { file, kept } = inMemory();
    const store = new SettingsStore(file);
    store.keepBackupsIn('/media/stick');
    expect(new SettingsStore(file).backupsFolder).toBe('/media/stick');
    for (const bad of ['backups', '../x', 5, '/a\0b', {}]) {
      kept.set('backupsFolder', bad);
      expect(new SettingsStore(file).backupsFolder).toBeNull();
    }
  });
});
