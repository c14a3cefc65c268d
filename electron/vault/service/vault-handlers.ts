/**
 * One handler a call: takes parsed arguments, asks the session or the open journal, answers. Nothing is stored here.
 * What must never happen: a handler that reaches a journal other than the one open at that moment.
 */
import { pickHardDay } from '../../../src/domain/hard-day.ts';
import { bodyText } from '../../../src/domain/body/text.ts';
import { noCoachChoices } from '../../../src/domain/document/coach-choices.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { OpenJournal } from '../session/open-journal.ts';
import { removeSetAside, setAsideCopies } from '../session/set-aside.ts';
import type { VaultSession } from '../session/vault-session.ts';
import { flaggedBy } from './flagged.ts';
import type { Handlers } from './handlers.ts';
import { runOnThisDay, runReview, runSearch, runToday } from './sums.ts';

const locked = err({ kind: 'locked' } as const);

export function makeHandlers(session: VaultSession): Handlers {
  /** Locked between the check at the door and here: answered as locked. */
  const inJournal = <T>(ask: (journal: OpenJournal) => T): T | typeof locked =>
    session.open === null ? locked : ask(session.open);

  return {
    'vault.create': ({ passphrase }) => session.create(passphrase),
    'vault.unlock': ({ journalId, passphrase }) =>
      session.unlock(journalId, { kind: 'passphrase', passphrase }),
    'vault.unlockWithRecoveryKey': ({ journalId, recoveryKey }) =>
      session.unlock(journalId, { kind: 'recovery-key', words: recoveryKey }),

    'vault.changePassphrase': (secrets) => session.changePassphrase(secrets),
    'vault.reissueRecoveryKey': ({ current }) => session.reissueRecoveryKey(current),
    'vault.rekey': (secrets) => session.rekey(secrets),
    'journal.report': () => inJournal(({ state }) => ok(state.report)),
    'journal.verify': () => inJournal(({ state }) => state.verify()),
    'journal.acknowledge': () => inJournal(({ state }) => ok(state.acknowledge())),
    'journal.setAside': () => inJournal((journal) => journal.setAside()),
    'journal.setAsideCopies': () => inJournal(({ aside }) => setAsideCopies(aside)),
    'journal.removeSetAside': ({ file }) =>
      inJournal(async (journal) => {
        const removed = await removeSetAside(journal.aside, file);
        if (removed.ok) journal.goOnWithRekey();
        return removed;
      }),
    'vault.rekeyProgress': () => inJournal(({ resealing }) => ok(resealing.progress)),

    'backup.status': () => inJournal(async ({ backups }) => ok(await backups.status())),
    'backup.now': () => session.backUpNow(),
    'backup.check': ({ source, secret }) => session.checkBackup(source, secret ?? null),

    'journal.delete': ({ passphrase }) => session.delete(passphrase),
    'restore.list': () => session.listRestorable(),
    'restore.stage': ({ source, secret }) => session.stageRestore(source, secret),
    'restore.finish': () => session.atTheDesk((desk) => desk.finish()),
    'restore.cancel': () =>
      session.atTheDesk(async (desk) => {
        await desk.cancel();
        return ok(null);
      }),
    'restore.takeBack': ({ journalId, secret }) =>
      session.atTheDesk((desk) => desk.takeBack(journalId, secret)),

    'entry.create': ({ id, init }) => inJournal(({ store }) => store.create(id, init)),
    'entry.get': ({ id }) =>
      inJournal(({ store }) => {
        const entry = store.projections.get(id);
        return entry === undefined ? err({ kind: 'no-such-entry' } as const) : ok(entry);
      }),
    'entry.save': ({ id, patch }) => inJournal(({ store }) => store.save(id, patch)),
    'entry.versions': ({ id, before }) => inJournal(({ versions }) => versions.list(id, before ?? null)),
    'entry.version': ({ id, rev }) => inJournal(({ versions }) => versions.read(id, rev)),
    'entry.restore': ({ id, rev }) =>
      inJournal(async ({ store, versions }) => {
        const old = await versions.read(id, rev);
        return old.ok ? store.restore(id, old.value) : old;
      }),
    'entry.purge': ({ id }) => inJournal(({ store }) => store.purge(id)),

    'search.run': (question) =>
      inJournal(({ store: { projections }, search }) => ok(runSearch(projections, search, question))),
    'review.run': (period) => inJournal(({ store }) => ok(runReview(store, period))),
    'onThisDay.run': ({ on }) => inJournal(({ store }) => ok(runOnThisDay(store, on))),
    'today.run': ({ on }) => inJournal(({ store }) => ok(runToday(store, on))),
    'copy.write': ({ text }) => inJournal(() => session.writeCopy(text)),
    'hardDay.pick': ({ on }) =>
      inJournal(async ({ store }) => {
        const choices = store.documents['coach-choices'] ?? noCoachChoices;
        const isFlagged = await flaggedBy(choices, store.profile?.role ?? 'unspecified');
        const { projections, hardDay } = store;
        const picked = pickHardDay({
          candidates: projections.newestFirst(),
          shown: hardDay.shown,
          on,
          isFlagged,
        });
        return ok(picked.map((entry) => ({ item: projections.answered(entry), text: bodyText(entry.body) })));
      }),
    'hardDay.shown': ({ on, id }) => inJournal(({ store }) => store.hardDayShown(on, id)),
    'profile.save': ({ role }) => inJournal(({ store }) => store.saveProfile(role)),
    'document.save': (document) => inJournal(({ store }) => store.saveDocument(document)),
  };
}
