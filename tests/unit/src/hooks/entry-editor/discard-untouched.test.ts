import { describe, expect, it } from 'vitest';
import { applyEdit, newEntry } from '../../../../../src/domain/entry.ts';
import type { Entry } from '../../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import { discardIfUntouched } from '../../../../../src/hooks/entry-editor/use-discard-untouched.ts';
import { err, ok } from '../../../../../src/lib/result.ts';
import type { VaultClient } from '../../../../../src/platform/vault-client.ts';

const id = 'a'.repeat(32) as EntryId;
const fresh = newEntry({ template: 'free', entryOn: '2026-03-01' as DayOn }, id, 1_000);
const written = applyEdit(fresh, { title: 'Words' }, 2_000);

/** A vault with one entry; `beforeGet` is what happens while the page waits for it. */
function vaultWith(entry: Entry, beforeGet: () => void = () => {}) {
  const calls: string[] = [];
  const call = (name: string) => {
    calls.push(name);
    if (name === 'entry.get') {
      beforeGet();
      return Promise.resolve(ok(entry));
    }
    return Promise.resolve(name === 'entry.save' ? ok(entry) : ok(null));
  };
  return { vault: { call } as unknown as Pick<VaultClient, 'call'>, calls };
}
const unchanged = { everChanged: () => false };

describe('an entry that is left', () => {
  it('goes by way of the trash when nobody wrote in it', async () => {
    const { vault, calls } = vaultWith(fresh);
    await discardIfUntouched(id, unchanged, vault);
    expect(calls).toEqual(['entry.get', 'entry.save', 'entry.purge']);
  });

  it('goes when all it has is a link from the page it was begun on, and stays when that quotes words', async () => {
    const evidence = { entryId: 'b'.repeat(32) as EntryId, on: '2026-03-01' as DayOn, quote: '' };
    const linked = { ...fresh, answers: { evidence: { text: '', evidence: [evidence] } } };
    const { vault, calls } = vaultWith(linked);
    await discardIfUntouched(id, unchanged, vault);
    expect(calls).toContain('entry.purge');
    const quoting = { ...linked.answers.evidence, evidence: [{ ...evidence, quote: 'words' }] };
    const kept = vaultWith({ ...fresh, answers: { evidence: quoting } });
    await discardIfUntouched(id, unchanged, kept.vault);
    expect(kept.calls).toEqual(['entry.get']);
  });

  it('stays when the vault holds words, whatever the page remembers', async () => {
    const { vault, calls } = vaultWith(written);
    await discardIfUntouched(id, unchanged, vault);
    expect(calls).toEqual(['entry.get']);
  });

  it('stays when it was changed on this page, saved or not', async () => {
    const { vault, calls } = vaultWith(fresh);
    await discardIfUntouched(id, { everChanged: () => true }, vault);
    expect(calls).toEqual([]);
  });

  it('stays when it is changed while the vault is being asked', async () => {
    let isChanged = false;
    const { vault, calls } = vaultWith(fresh, () => {
      isChanged = true;
    });
    await discardIfUntouched(id, { everChanged: () => isChanged }, vault);
    expect(calls).toEqual(['entry.get']);
  });

  it('stays when the vault does not answer or the trash does not take it', async () => {
    const calls: string[] = [];
    const vault = {
      call: (name: string) => {
        calls.push(name);
        return Promise.resolve(name === 'entry.get' ? ok(fresh) : err({ kind: 'locked' }));
      },
    } as unknown as Pick<VaultClient, 'call'>;
    await discardIfUntouched(id, unchanged, vault);
    expect(calls).toEqual(['entry.get', 'entry.save']);
  });
});
