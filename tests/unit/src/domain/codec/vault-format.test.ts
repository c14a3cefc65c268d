/** docs/vault-format.md says what is inside the records; a stranger's reader rests on it, so it may not fall behind. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../../../src/domain/body/validate.ts';
import type { MarkType } from '../../../../../src/domain/body/types.ts';
import { decodeRecord, encodeRecord } from '../../../../../src/domain/codec/record-codec.ts';
import { conversationStages } from '../../../../../src/domain/entry.ts';
import type { Entry } from '../../../../../src/domain/entry.ts';
import type { EntryId } from '../../../../../src/domain/ids.ts';
import type { Plan } from '../../../../../src/domain/document/setback-plan.ts';
import { fixedRecordIds } from '../../../../../src/domain/record.ts';
import type { DomainRecord, RecordKind } from '../../../../../src/domain/record.ts';
import { roles } from '../../../../../src/domain/role.ts';
import { builtInTemplateIds, promptKinds } from '../../../../../src/domain/template/types.ts';
import { bodyOf, day } from '../../../../support/entries.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../../../../docs/vault-format.md'), 'utf8');
const [, section = ''] = /\n## What a record says\n([^]*?)\n## /.exec(text) ?? [];
/** Words in code spans; a span like `{on, text, choice?}` is several. */
const named = new Set(
  Array.from(
    section.matchAll(/`([^`]+)`/g),
    ([, span = '']) => span.match(/[A-Za-z][A-Za-z-]*/g) ?? [],
  ).flat(),
);

/** Every optional field there, or this does not compile: so a new field is met here first. */
type Whole<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : string extends keyof T
      ? { readonly [K in keyof T]: Whole<T[K]> }
      : { readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> };

const id = 'ab'.repeat(16) as EntryId;
const on = day('2026-05-04');
const plan: Plan = {
  ifThens: [{ id: 'a', when: 'x', deed: 'x' }],
  tell: { whom: 'x', when: 'x', how: 'x', level: 'x' },
  hear: { first: 'x', know: 'x', care: 'x' },
  call: 'x',
};
const prompts = [
  {
    id: 'a',
    question: 'x',
    hint: 'x',
    kind: 'choice',
    options: [{ id: 'b', label: 'x', meaning: 'x' }],
    day: 'x',
  },
] as const;
const entry: Omit<Whole<Entry>, 'body'> & Pick<Entry, 'body'> = {
  id,
  template: 'free',
  asked: { name: 'x', note: null, prompts, basedOn: 'free' },
  entryOn: on,
  createdAt: 1,
  updatedAt: 1,
  finishedAt: 1,
  trashedAt: 1,
  title: 'x',
  tags: ['x'],
  body: bodyOf('x'),
  answers: {
    a: {
      text: 'x',
      feelings: [{ word: 'x', intensity: 1 }],
      choice: 'x',
      on,
      evidence: [{ entryId: id, on, quote: 'x' }],
      log: [{ on, text: 'x', choice: 'x', until: on }],
      parts: { b: 'x' },
    },
  },
  composed: true,
  stage: null,
  hardDay: 'default',
  kept: true,
  restoredAt: 1,
};
type ValueOf<K extends RecordKind> = Extract<DomainRecord, { readonly kind: K }>['value'];
const once: { readonly [K in Exclude<RecordKind, 'entry'>]: Whole<ValueOf<K>> } = {
  profile: { role: 'partner', updatedAt: 1 },
  'hard-day': { shown: [{ entryId: id, on }] },
  journal: { createdAt: 1, lastUnlockedAt: 1, openedBy: '1.0.0', lastBackup: { at: 1, entries: 1 } },
  'coach-choices': { offKinds: ['x'], offPhrases: [{ kind: 'x', phrase: 'x' }] },
  contacts: { contacts: [{ name: 'x', reach: 'x', note: 'x' }] },
  'setback-plan': { versions: [{ savedAt: 1, on, plan }], rehearsals: [{ on, ifThen: 'a' }] },
  'support-choices': {
    country: 'DE',
    own: [{ id: 'a', about: 'crisis', name: 'x', reach: 'x', hours: 'x', note: 'x' }],
    hidden: ['a'],
    corrected: [{ id: 'a', name: 'x', reach: 'x', hours: 'x', note: 'x' }],
    signs: [{ on, signs: ['a'], note: 'x' }],
  },
  'plan-draft': { plan },
  'own-templates': {
    templates: [{ id: `custom-${id}`, name: 'x', purpose: 'x', note: null, prompts, basedOn: 'free' }],
  },
  'weekday-templates': { days: [{ weekday: 0, template: 'free' }] },
  'entry-pairs': { pairs: [{ older: id, newer: id }] },
  redaction: { words: ['x'] },
  spelling: { language: 'en-GB', words: ['x'] },
  'form-drafts': { forms: [{ form: 'person', words: { a: 'x' } }] },
};

/** Names that are data, not fields: keys of `answers` and `parts` above. */
const ownKeys = new Set(['a', 'b']);
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(ownKeys.has(key) ? [] : [key]),
    ...fieldsOf(inner),
  ]);
}
const records = [
  { kind: 'entry', value: entry },
  ...Object.entries(once).map(([kind, value]) => ({ kind, value })),
] as readonly DomainRecord[];

describe('the description of the records', () => {
  it.each(records)('names the kind and every field of $kind', (record) => {
    const bytes = encodeRecord(record);
    expect(decodeRecord(bytes)).toEqual({ ok: true, value: record });
    const { k, d } = JSON.parse(new TextDecoder().decode(bytes)) as { k: string; d: unknown };
    expect([k, ...fieldsOf(d)].filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(Object.entries(fixedRecordIds))('gives %s its fixed id', (kind, fixed) => {
    const row = new RegExp(`^\\| \`${kind}\` +\\| ${fixed.replace(/^0+/, '')} +\\|`, 'm');
    expect(section).toMatch(row);
  });

  it('names every node, mark, template, role, stage and kind of question', () => {
    const marks: readonly MarkType[] = ['bold', 'italic', 'strike', 'link'];
    const words = [
      ...Object.keys(bodySchema),
      ...marks,
      ...builtInTemplateIds,
      ...roles,
      ...conversationStages,
      ...promptKinds,
    ];
    expect(words.filter((word) => !named.has(word))).toEqual([]);
  });
});
