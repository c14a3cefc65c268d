import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CallName, ReplyMessage } from '../../../../../electron/contract/vault-calls.ts';
import { callsAllowedWhileLocked } from '../../../../../electron/contract/vault-calls.ts';
import { vaultCallSchemas } from '../../../../../electron/contract/vault-schemas.ts';
import { answerCall } from '../../../../../electron/vault/service/answer-call.ts';
import type { Handlers } from '../../../../../electron/vault/service/handlers.ts';
import { err, ok } from '../../../../../src/lib/result.ts';

const names = Object.keys(vaultCallSchemas) as readonly CallName[];
const hex = '0123456789abcdef0123456789abcdef';
const good: Readonly<Record<CallName, unknown>> = {
  'vault.create': { passphrase: 'a' },
  'vault.unlock': { journalId: hex, passphrase: 'a' },
  'vault.unlockWithRecoveryKey': { journalId: hex, recoveryKey: 'a' },
  'vault.changePassphrase': { current: 'a', next: 'b' },
  'vault.reissueRecoveryKey': { current: 'a' },
  'backup.status': {},
  'backup.now': {},
  'backup.check': { source: { kind: 'listed', place: 'own', file: 'a' } },
  'journal.delete': { passphrase: 'a' },
  'restore.list': {},
  'restore.stage': { source: { kind: 'chosen' }, secret: { kind: 'passphrase', passphrase: 'a' } },
  'restore.finish': {},
  'restore.cancel': {},
  'restore.takeBack': { journalId: hex, secret: { kind: 'recovery-key', words: 'a' } },
  'vault.rekey': { current: 'a', next: 'b' },
  'vault.rekeyProgress': {},
  'journal.report': {},
  'journal.verify': {},
  'journal.acknowledge': {},
  'journal.setAside': {},
  'journal.setAsideCopies': {},
  'journal.removeSetAside': { file: 'a' },
  'entry.create': { id: hex, init: { template: 'free', entryOn: '2026-02-28' } },
  'entry.get': { id: hex },
  'entry.save': { id: hex, patch: {} },
  'entry.versions': { id: hex },
  'entry.version': { id: hex, rev: 1 },
  'entry.restore': { id: hex, rev: 1 },
  'entry.purge': { id: hex },
  'search.run': { text: 'a', limit: 1 },
  'onThisDay.run': { on: '2026-01-01' },
  'today.run': { on: '2026-01-01' },
  'review.run': { from: '2026-01-01', to: '2026-01-31' },
  'copy.write': { text: 'a' },
  'hardDay.pick': { on: '2026-01-01' },
  'hardDay.shown': { on: '2026-01-01', id: hex },
  'profile.save': { role: 'partner' },
  'document.save': { kind: 'coach-choices', value: { offKinds: ['vague'], offPhrases: [] } },
};

function vault(unlocked: boolean, handle: (args: unknown) => unknown = () => ok(null)) {
  const handled = vi.fn();
  const reportBug = vi.fn<(call: CallName, places: string) => void>();
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (args: unknown) => {
        handled(name, args);
        return handle(args);
      },
    ]),
  ) as unknown as Handlers;
  const answer = (message: unknown): Promise<ReplyMessage | null> =>
    answerCall({ handlers, isUnlocked: () => unlocked, reportBug }, message);
  return { answer, handled, reportBug };
}

describe('a call', () => {
  it.each(names)('%s with arguments that fit reaches its handler and is answered by its id', async (call) => {
    const { answer, handled } = vault(true, () => ok('value'));
    expect(await answer({ id: 7, call, args: good[call] })).toEqual({ id: 7, result: ok('value') });
    expect(handled).toHaveBeenCalledExactlyOnceWith(call, good[call]);
  });

  it.each(names)('%s with other arguments is refused before its handler', async (call) => {
    const { answer, handled } = vault(true);
    const refused = err({ kind: 'invalid-call' });
    for (const args of [undefined, null, 5, [], { extra: 1 }, { ...(good[call] as object), extra: 1 }]) {
      expect((await answer({ id: 1, call, args }))?.result).toEqual(refused);
    }
    expect(handled).not.toHaveBeenCalled();
  });

  it.each(names.filter((name) => !callsAllowedWhileLocked.includes(name)))(
    '%s is refused while locked, whatever its arguments',
    async (call) => {
      const { answer, handled } = vault(false);
      for (const args of [good[call], undefined, 'nonsense']) {
        expect((await answer({ id: 1, call, args }))?.result).toEqual(err({ kind: 'locked' }));
      }
      expect(handled).not.toHaveBeenCalled();
    },
  );

  it.each(callsAllowedWhileLocked)('%s is answered while locked', async (call) => {
    const { answer } = vault(false, () => ok(1));
    expect((await answer({ id: 1, call, args: good[call] }))?.result).toEqual(ok(1));
  });

  it('keeps an entry patch whole on its way to the handler', async () => {
    const { answer, handled } = vault(true);
    const args = {
      id: hex,
      patch: {
        title: 'a title',
        answers: { first: { text: 'words', feelings: [{ word: 'calm', intensity: 2 }], choice: 'x' } },
        body: { type: 'doc', content: [{ type: 'paragraph' }] },
        trashed: true,
      },
    };
    await answer({ id: 1, call: 'entry.save', args });
    expect(handled).toHaveBeenCalledExactlyOnceWith('entry.save', args);
  });

  it.each(['2026-02-30', '2026-13-01', '0000-00-00', '2026-2-1'])('refuses the day %s', async (on) => {
    const { answer } = vault(true);
    expect((await answer({ id: 1, call: 'hardDay.pick', args: { on } }))?.result).toEqual(
      err({ kind: 'invalid-call' }),
    );
  });

  it('answers a bug as a bug and tells where, not what', async () => {
    const secret = 'what I wrote\n    at length about the river';
    const { answer, reportBug } = vault(true, () => {
      throw new TypeError(secret);
    });
    expect(await answer({ id: 3, call: 'entry.get', args: good['entry.get'] })).toEqual({
      id: 3,
      result: err({ kind: 'bug' }),
    });
    const [call, places] = reportBug.mock.calls[0] ?? [];
    expect(call).toBe('entry.get');
    expect(places).toContain('answer-call');
    expect(places).not.toContain('river');
  });

  it('answers a rejected handler as a bug too', async () => {
    const { answer } = vault(true, () => Promise.reject(new Error('no')));
    expect((await answer({ id: 3, call: 'entry.get', args: good['entry.get'] }))?.result).toEqual(
      err({ kind: 'bug' }),
    );
  });
});

describe('any message at all', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 4,
  });
  const nearly = fc.oneof(
    anything,
    fc.constantFrom<unknown>(
      NaN,
      Infinity,
      -0,
      2 ** 60,
      '__proto__',
      'constructor',
      'x'.repeat(3_000_000),
      JSON.parse('{"__proto__":{"passphrase":"p","id":1}}'),
      Array.from({ length: 100_000 }, () => 0),
      ...Object.values(good),
    ),
  );
  const someCall = fc.oneof(
    fc.constantFrom<string>(...names),
    fc.constantFrom('__proto__', 'toString', 'hasOwnProperty', '', 'vault.key'),
    fc.string(),
  );
  const mutated = fc
    .tuple(fc.constantFrom(...names), fc.string(), nearly)
    .map(([call, key, value]) => ({ id: 1, call, args: { ...(good[call] as object), [key]: value } }));
  const replaced = fc.tuple(fc.constantFrom(...names), fc.nat(), nearly).map(([call, which, value]) => {
    const args: Record<string, unknown> = { ...(good[call] as object) };
    const keys = Object.keys(args);
    args[keys[which % keys.length] ?? ''] = value;
    return { id: 1, call, args };
  });
  const message = fc.oneof(
    nearly,
    fc.record({ id: nearly, call: someCall, args: nearly }),
    fc.record({ id: fc.nat(), call: someCall, args: nearly }),
    mutated,
    replaced,
    fc.record({ id: fc.nat(), call: fc.constantFrom(...names) }).map((m) => ({ ...m, args: good[m.call] })),
  );

  it(
    'is answered once by its id, or left alone when it has none, and never throws',
    { timeout: 60_000 },
    async () => {
      const seen = { none: 0, invalid: 0, handled: 0 };
      await fc.assert(
        fc.asyncProperty(message, async (sent) => {
          const { answer, handled, reportBug } = vault(true, () => ok('handled'));
          const reply = await answer(sent);
          expect(reportBug).not.toHaveBeenCalled();
          if (reply === null) {
            seen.none += 1;
            expect(handled).not.toHaveBeenCalled();
          } else if (reply.result.ok) {
            seen.handled += 1;
            expect(reply.result.value).toBe('handled');
            expect(reply.id).toBe((sent as { id: number }).id);
          } else {
            seen.invalid += 1;
            expect(reply.result.error).toEqual({ kind: 'invalid-call' });
            expect(handled).not.toHaveBeenCalled();
          }
          expect(({} as { passphrase?: unknown }).passphrase).toBeUndefined();
        }),
        { numRuns: 6000 },
      );
      // the messages above must reach every outcome, else this proves little
      expect(Math.min(seen.none, seen.invalid, seen.handled)).toBeGreaterThan(100);
    },
  );

  it('gets nothing but a refusal while locked', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(message, async (sent) => {
        const { answer, handled } = vault(false);
        const reply = await answer(sent);
        for (const [name] of handled.mock.calls) expect(callsAllowedWhileLocked).toContain(name);
        if (reply !== null && !reply.result.ok) {
          expect(['locked', 'invalid-call']).toContain((reply.result.error as { kind: string }).kind);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
