import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../electron/contract/shell.ts';
import {
  applyPatch,
  cleanJournalName,
  readFailedUnlocks,
  readJournals,
  readSettings,
  readWindowPlace,
} from '../../../../electron/main/settings-data.ts';

const id = 'ab'.repeat(16);

describe('reading stored settings', () => {
  it('takes each good field and replaces each bad one by its default', () => {
    expect(
      readSettings({ theme: 'dark', textSize: 7, idleMinutes: null, lockOnMinimise: 'yes', more: 1 }),
    ).toEqual({
      ...defaultSettings,
      theme: 'dark',
      idleMinutes: null,
    });
  });

  it('answers the defaults for whatever is no settings object', () => {
    for (const stored of [undefined, null, 7, 'x', [], [1]])
      expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it('never throws and never yields an unknown setting', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        expect(Object.keys(readSettings(stored)).sort()).toEqual(Object.keys(defaultSettings).sort());
        readJournals(stored);
        readFailedUnlocks(stored);
        readWindowPlace(stored);
      }),
    );
  });

  it('can not be made to change what every object inherits', () => {
    readSettings(JSON.parse('{"__proto__":{"theme":"dark"}}'));
    readFailedUnlocks(JSON.parse(`{"__proto__":{"count":1,"lastAt":1}}`));
    expect(({} as { theme?: string }).theme).toBeUndefined();
  });
});

describe('a patch', () => {
  it('changes what it names and nothing else', () => {
    expect(applyPatch(defaultSettings, { theme: 'light' })).toEqual({ ...defaultSettings, theme: 'light' });
  });
});

describe('journal names', () => {
  it('stay as given, but for control characters and space around them', () => {
    expect(cleanJournalName('  🌱 Ours — тихо\n')).toEqual({ ok: true, value: '🌱 Ours — тихо' });
    expect(cleanJournalName('a\u0000b\u2028c')).toEqual({ ok: true, value: 'a b c' });
    expect(cleanJournalName('👩‍❤️‍👨')).toEqual({ ok: true, value: '👩‍❤️‍👨' });
  });

  it('are counted in letters, not in bytes', () => {
    expect(cleanJournalName('🌱'.repeat(120)).ok).toBe(true);
    expect(cleanJournalName('🌱'.repeat(121))).toEqual({ ok: false, error: { kind: 'long-name', max: 120 } });
  });

  it('may not be empty', () => {
    expect(cleanJournalName(' \t\u0007')).toEqual({ ok: false, error: { kind: 'empty-name' } });
  });

  it('are read one by one, the last of the same journal counting', () => {
    expect(
      readJournals([
        { id, name: 'one' },
        { id: '../x', name: 'two' },
        { id, name: 'three' },
        { id: 'cd'.repeat(16), name: '' },
        null,
      ]),
    ).toEqual([{ id, name: 'three' }]);
  });
});

describe('counters of wrong passphrases', () => {
  it('keep only what is a count of a journal', () => {
    expect(
      readFailedUnlocks({
        [id]: { count: 3, lastAt: 5, more: 1 },
        other: { count: 1, lastAt: 1 },
        ['cd'.repeat(16)]: { count: -1, lastAt: 1 },
      }),
    ).toEqual({ [id]: { count: 3, lastAt: 5 } });
  });
});

describe('the stored window', () => {
  it('is taken when whole, else not at all', () => {
    const place = { x: 1, y: 2, width: 900, height: 600, maximised: false };
    expect(readWindowPlace(place)).toEqual(place);
    expect(readWindowPlace({ ...place, x: 1e9 })).toBeNull();
    expect(readWindowPlace({ ...place, width: '900' })).toBeNull();
    expect(readWindowPlace({ x: 1 })).toBeNull();
  });
});
