/**
 * What the page may send to the vault, as schemas the vault parses every message with.
 * Sizes are bounded here so that a hostile page can't exhaust the vault. Bodies are checked by the domain.
 */
import * as v from 'valibot';
import { conversationStages } from '../../src/domain/entry.ts';
import { isDocumentKind, readDocument } from '../../src/domain/document/documents.ts';
import type { DocumentRecord } from '../../src/domain/document/documents.ts';
import { isDayOn, isEntryId, isJournalId, isVaultId } from '../../src/domain/ids.ts';
import type { DayOn, EntryId, JournalId, VaultId } from '../../src/domain/ids.ts';
import { roles } from '../../src/domain/role.ts';
import { askedSchema } from '../../src/domain/template/asked.ts';
import { builtInTemplateIds } from '../../src/domain/template/types.ts';
import type { TemplateId } from '../../src/domain/template/types.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

const entryIdSchema = v.custom<EntryId>((x) => typeof x === 'string' && isEntryId(x));
export const journalIdSchema = v.custom<JournalId>((x) => typeof x === 'string' && isJournalId(x));
export const vaultIdSchema = v.custom<VaultId>((x) => typeof x === 'string' && isVaultId(x));
const daySchema = v.custom<DayOn>((x) => typeof x === 'string' && isDayOn(x));
const templateIdSchema = v.custom<TemplateId>(
  (x) =>
    typeof x === 'string' &&
    ((builtInTemplateIds as readonly string[]).includes(x) || /^custom-[0-9a-f]{32}$/.test(x)),
);

const answerSchema = v.strictObject({
  text: text(2_000_000),
  feelings: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ word: text(60), intensity: v.picklist([1, 2, 3, 4, 5] as const) })),
      v.maxLength(100),
    ),
  ),
  choice: v.exactOptional(text(60)),
  on: v.exactOptional(daySchema),
  evidence: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ entryId: entryIdSchema, on: daySchema, quote: text(20_000) })),
      v.maxLength(200),
    ),
  ),
  log: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          on: daySchema,
          text: text(20_000),
          choice: v.exactOptional(text(60)),
          until: v.exactOptional(daySchema),
        }),
      ),
      v.maxLength(1_000),
    ),
  ),
  parts: v.exactOptional(
    v.pipe(
      v.record(text(40), text(20_000)),
      v.check((parts) => Object.keys(parts).length <= 10),
    ),
  ),
});
const answersSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)), answerSchema);
const titleSchema = text(1_000);
const tagsSchema = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.maxLength(50));
/** The domain validates it fully (src/domain/body/validate.ts). */
const bodySchema = v.unknown();

const newEntrySchema = v.strictObject({
  template: templateIdSchema,
  asked: v.exactOptional(askedSchema),
  entryOn: daySchema,
  title: v.exactOptional(titleSchema),
  tags: v.exactOptional(tagsSchema),
  body: v.exactOptional(bodySchema),
  answers: v.exactOptional(answersSchema),
  composed: v.exactOptional(v.boolean()),
});

const entryPatchSchema = v.strictObject({
  entryOn: v.exactOptional(daySchema),
  title: v.exactOptional(titleSchema),
  tags: v.exactOptional(tagsSchema),
  body: v.exactOptional(bodySchema),
  answers: v.exactOptional(answersSchema),
  composed: v.exactOptional(v.boolean()),
  stage: v.exactOptional(v.picklist(conversationStages)),
  hardDay: v.exactOptional(v.picklist(['default', 'yes', 'never'] as const)),
  kept: v.exactOptional(v.boolean()),
  finished: v.exactOptional(v.boolean()),
  trashed: v.exactOptional(v.boolean()),
});

/** Each kind's own reader bounds it. */
const documentSchema = v.pipe(
  v.strictObject({ kind: v.string(), value: v.unknown() }),
  v.check(({ kind, value }) => isDocumentKind(kind) && readDocument(kind, value) !== null),
  v.transform((document) => document as DocumentRecord),
);

const passphraseSchema = text(4_096);
const typedSecretSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('passphrase'), passphrase: passphraseSchema }),
  v.strictObject({ kind: v.literal('recovery-key'), words: text(1_000) }),
]);
/** A file's name in its folder, never a way to another one. */
const fileNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(255), v.regex(/^[^/\\\0]+$/));
const backupSourceSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('listed'),
    place: v.picklist(['current', 'own'] as const),
    file: fileNameSchema,
  }),
  v.strictObject({ kind: v.literal('chosen') }),
]);
/** An empty list would pass for an empty object. */
const noArgsSchema = v.pipe(
  v.custom<object>((args) => !Array.isArray(args)),
  v.strictObject({}),
);
const filterSchema = v.strictObject({
  template: v.exactOptional(templateIdSchema),
  tag: v.exactOptional(text(60)),
  feeling: v.exactOptional(text(60)),
  from: v.exactOptional(daySchema),
  to: v.exactOptional(daySchema),
  change: v.exactOptional(v.literal(true)),
  kept: v.exactOptional(v.literal(true)),
});
const revSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const period = v.strictObject({ from: daySchema, to: daySchema });

/** Argument schema of every call, by its name. */
export const vaultCallSchemas = {
  'vault.create': v.strictObject({ passphrase: passphraseSchema }),
  'vault.unlock': v.strictObject({ journalId: journalIdSchema, passphrase: passphraseSchema }),
  'vault.unlockWithRecoveryKey': v.strictObject({ journalId: journalIdSchema, recoveryKey: text(1_000) }),
  'vault.changePassphrase': v.strictObject({ current: passphraseSchema, next: passphraseSchema }),
  'vault.reissueRecoveryKey': v.strictObject({ current: passphraseSchema }),
  'backup.status': noArgsSchema,
  'backup.now': noArgsSchema,
  'backup.check': v.strictObject({ source: backupSourceSchema, secret: v.exactOptional(typedSecretSchema) }),
  'journal.delete': v.strictObject({ passphrase: passphraseSchema }),
  'restore.list': noArgsSchema,
  'restore.stage': v.strictObject({ source: backupSourceSchema, secret: typedSecretSchema }),
  'restore.finish': noArgsSchema,
  'restore.cancel': noArgsSchema,
  'restore.takeBack': v.strictObject({ journalId: journalIdSchema, secret: typedSecretSchema }),
  'vault.rekey': v.strictObject({ current: passphraseSchema, next: passphraseSchema }),
  'vault.rekeyProgress': noArgsSchema,
  'journal.report': noArgsSchema,
  'journal.verify': noArgsSchema,
  'journal.acknowledge': noArgsSchema,
  'journal.setAside': noArgsSchema,
  'journal.setAsideCopies': noArgsSchema,
  'journal.removeSetAside': v.strictObject({ file: fileNameSchema }),
  'entry.create': v.strictObject({ id: entryIdSchema, init: newEntrySchema }),
  'entry.get': v.strictObject({ id: entryIdSchema }),
  'entry.save': v.strictObject({ id: entryIdSchema, patch: entryPatchSchema }),
  'entry.versions': v.strictObject({ id: entryIdSchema, before: v.exactOptional(revSchema) }),
  'entry.version': v.strictObject({ id: entryIdSchema, rev: revSchema }),
  'entry.restore': v.strictObject({ id: entryIdSchema, rev: revSchema }),
  'entry.purge': v.strictObject({ id: entryIdSchema }),
  'search.run': v.strictObject({
    text: text(500),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
    filter: v.exactOptional(filterSchema),
  }),
  'onThisDay.run': v.strictObject({ on: daySchema }),
  'today.run': v.strictObject({ on: daySchema }),
  'review.run': period,
  'copy.write': v.strictObject({ text: text(50_000_000) }),
  'hardDay.pick': v.strictObject({ on: daySchema }),
  'hardDay.shown': v.strictObject({ on: daySchema, id: entryIdSchema }),
  'profile.save': v.strictObject({ role: v.picklist(roles) }),
  'document.save': documentSchema,
} as const;
