import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../../../src/domain/codec/record-codec.ts';
import { newEntry } from '../../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import { fixedRecordIds } from '../../../../../src/domain/record.ts';
import type { DomainRecord } from '../../../../../src/domain/record.ts';
import { days, entries, entryIds, instants } from '../../../../support/domain-arbitraries.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const id = '0123456789abcdef0123456789abcdef' as EntryId;
const entry = newEntry({ template: 'free', entryOn: '2026-03-01' as DayOn }, id, 1_000);
const envelope = (k: string, v: number, d: unknown): Uint8Array => utf8(JSON.stringify({ k, v, d }));

const records: fc.Arbitrary<DomainRecord> = fc.oneof(
  entries.map((value): DomainRecord => ({ kind: 'entry', value })),
  fc
    .record({ role: fc.constantFrom('recovering', 'partner', 'unspecified'), updatedAt: instants })
    .map((value) => ({ kind: 'profile' as const, value })),
  fc
    .array(fc.record({ entryId: entryIds, on: days }))
    .map((shown): DomainRecord => ({ kind: 'hard-day', value: { shown } })),
  fc
    .record(
      {
        createdAt: instants,
        lastUnlockedAt: fc.option(instants, { nil: null }),
        openedBy: fc.string({ maxLength: 100 }),
        lastBackup: fc.record({ at: instants, entries: fc.nat() }),
      },
      { requiredKeys: ['createdAt', 'lastUnlockedAt'] },
    )
    .map((value): DomainRecord => ({ kind: 'journal', value })),
  fc
    .record({
      offKinds: fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
      offPhrases: fc.array(fc.record({ kind: fc.string({ maxLength: 20 }), phrase: fc.string() })),
    })
    .map((value): DomainRecord => ({ kind: 'coach-choices', value })),
);

describe('the record codec', () => {
  it('gives every record back exactly as it was', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, value: record });
      }),
    );
  });

  it('reads version 1 of an entry as it was first written', () => {
    const frozen =
      '{"k":"entry","v":1,"d":{"id":"0123456789abcdef0123456789abcdef","template":"i-feel","entryOn":"2026-03-01",' +
      '"createdAt":1000,"updatedAt":2000,"finishedAt":3000,"trashedAt":null,"title":"Tuesday","tags":["home"],' +
      '"body":{"type":"doc","content":[{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"At the door"}]},' +
      '{"type":"paragraph","content":[{"type":"text","text":"calm","marks":[{"type":"bold"},{"type":"link","attrs":{"href":"https://example.org/"}}]}]}]},' +
      '"answers":{"feelings":{"text":"","feelings":[{"word":"calm","intensity":3}]},"kind":{"text":"","choice":"request"},' +
      '"review":{"text":"","on":"2026-04-01"},"evidence":{"text":"","evidence":[{"entryId":"0123456789abcdef0123456789abcdef","on":"2026-02-01","quote":"q"}]}},' +
      '"composed":true,"stage":null,"hardDay":"yes"}}';
    const decoded = decodeRecord(utf8(frozen));
    expect(decoded.ok).toBe(true);
    if (decoded.ok) expect(text(encodeRecord(decoded.value))).toBe(frozen);
  });

  it.each([
    ['profile', '{"k":"profile","v":1,"d":{"role":"partner","updatedAt":5}}'],
    [
      'hard-day',
      '{"k":"hard-day","v":1,"d":{"shown":[{"entryId":"0123456789abcdef0123456789abcdef","on":"2026-03-01"}]}}',
    ],
    ['journal', '{"k":"journal","v":1,"d":{"createdAt":5,"lastUnlockedAt":null}}'],
    ['contacts', '{"k":"contacts","v":1,"d":{"contacts":[{"name":"Sam","reach":"555","note":""}]}}'],
    [
      'setback-plan',
      '{"k":"setback-plan","v":1,"d":{"versions":[{"savedAt":5,"on":"2026-03-01","plan":{"ifThens":[{"id":"p1","when":"a","deed":"b"}],' +
        '"tell":{"whom":"c","when":"d","how":"e","level":"f"},"hear":{"first":"g","know":"h","care":"i"},"call":"j"}}],' +
        '"rehearsals":[{"on":"2026-03-02","ifThen":"p1"}]}}',
    ],
    ['plan-draft', '{"k":"plan-draft","v":1,"d":{"plan":null}}'],
    [
      'form-drafts',
      '{"k":"form-drafts","v":1,"d":{"forms":[{"form":"person","words":{"name":"a","reach":"b"}}]}}',
    ],
    ['spelling', '{"k":"spelling","v":1,"d":{"language":"en-GB","words":["Jarek"]}}'],
    [
      'support-choices',
      '{"k":"support-choices","v":1,"d":{"country":"IE","own":[{"id":"own-1","about":"crisis","name":"a","reach":"b","hours":"","note":""}],' +
        '"hidden":["ie-112"],"corrected":[{"id":"ie-samaritans","name":"c","reach":"d","hours":"","note":""}],' +
        '"signs":[{"on":"2026-03-01","signs":["mood"],"note":"e"}]}}',
    ],
    [
      'coach-choices',
      '{"k":"coach-choices","v":1,"d":{"offKinds":["vague"],"offPhrases":[{"kind":"absolute","phrase":"never"}]}}',
    ],
  ])('reads version 1 of a %s record as it was first written', (kind, frozen) => {
    const decoded = decodeRecord(utf8(frozen));
    expect(decoded).toMatchObject({ ok: true, value: { kind } });
    if (decoded.ok) expect(text(encodeRecord(decoded.value))).toBe(frozen);
  });

  it('tells a newer version apart, whatever it holds', () => {
    const newer = { ok: false, error: { kind: 'too-new-record', version: 2 } };
    expect(decodeRecord(envelope('entry', 2, { entirely: 'different' }))).toEqual(newer);
    expect(decodeRecord(envelope('profile', 2, null))).toEqual(newer);
  });

  it('tells an unknown kind apart', () => {
    const unknown = { ok: false, error: { kind: 'unknown-kind' } };
    expect(decodeRecord(envelope('painting', 1, {}))).toEqual(unknown);
    expect(decodeRecord(envelope('constructor', 1, {}))).toEqual(unknown);
  });

  it('refuses a record with a field it does not know instead of dropping it', () => {
    const unreadable = { ok: false, error: { kind: 'unreadable' } };
    expect(decodeRecord(envelope('entry', 1, { ...entry, mood: 'high' }))).toEqual(unreadable);
    expect(decodeRecord(envelope('entry', 1, { ...entry, answers: { a: { text: '', extra: 1 } } }))).toEqual(
      unreadable,
    );
    expect(decodeRecord(envelope('profile', 1, { role: 'partner', updatedAt: 1, age: 40 }))).toEqual(
      unreadable,
    );
  });

  it.each([
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['text that is no JSON', utf8('{"k":"entry"')],
    ['JSON that is no envelope', utf8('[1,2]')],
    ['null', utf8('null')],
    ['a version below 1', envelope('entry', 0, entry)],
    ['a version that is no whole number', envelope('entry', 1.5, entry)],
    ['a missing field', envelope('entry', 1, { ...entry, title: undefined })],
    ['a day that does not exist', envelope('entry', 1, { ...entry, entryOn: '2026-02-30' })],
    [
      'an invalid body',
      envelope('entry', 1, { ...entry, body: { type: 'doc', content: [{ type: 'script' }] } }),
    ],
    ['no bytes', new Uint8Array(0)],
  ])('calls %s unreadable and never throws', (_what, bytes) => {
    expect(decodeRecord(bytes)).toEqual({ ok: false, error: { kind: 'unreadable' } });
  });

  it('never throws on damaged bytes', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(255), (record, at, byte) => {
        const bytes = encodeRecord(record);
        bytes[at % bytes.length] = byte;
        decodeRecord(bytes);
        decodeRecord(bytes.subarray(0, at % bytes.length));
      }),
    );
  });

  it('does not let a stray property of an object reach the record', () => {
    const stray = { ...entry, leaked: 'x' };
    expect(text(encodeRecord({ kind: 'entry', value: stray }))).not.toContain('leaked');
  });
});

describe('record ids', () => {
  it('that are fixed are 16 bytes, apart from each other, and the same for ever', () => {
    expect(fixedRecordIds).toEqual({
      'entry-pairs': '00000000000000000000000000000018',
      redaction: '00000000000000000000000000000019',
      'own-templates': '00000000000000000000000000000015',
      'weekday-templates': '00000000000000000000000000000016',
      'form-drafts': '0000000000000000000000000000001c',
      profile: '00000000000000000000000000000001',
      'hard-day': '00000000000000000000000000000002',
      journal: '00000000000000000000000000000003',
      'coach-choices': '00000000000000000000000000000010',
      contacts: '00000000000000000000000000000011',
      'setback-plan': '00000000000000000000000000000012',
      'support-choices': '00000000000000000000000000000013',
      'plan-draft': '00000000000000000000000000000014',
      spelling: '0000000000000000000000000000001b',
    });
  });
});
