/**
 * Records to bytes and back: UTF-8 JSON in an envelope that names kind and version, `{"k":"entry","v":1,"d":{…}}`.
 * The vault seals these bytes; nothing else of a record is stored.
 * What must never happen: a record of a newer version read as an older one. It is told apart here, and the vault
 * leaves its bytes as they are.
 */
import { err, ok } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import { fromUtf8, toUtf8 } from '../../lib/utf8.ts';
import {
  documentDefinition,
  documentKinds,
  isDocumentKind,
  readDocument,
  writeDocument,
} from '../document/documents.ts';
import type { DocumentKind } from '../document/documents.ts';
import type { DomainRecord, RecordKind } from '../record.ts';
import { readEntryV1, writeEntryV1 } from './entry-v1.ts';
import {
  readHardDayV1,
  readJournalV1,
  readProfileV1,
  writeHardDayV1,
  writeJournalV1,
  writeProfileV1,
} from './singletons-v1.ts';

/** The newest version of each kind, which is the one written. */
const recordVersions: Readonly<Record<RecordKind, number>> = {
  entry: 1,
  profile: 1,
  'hard-day': 1,
  journal: 1,
  ...(Object.fromEntries(documentKinds.map((kind) => [kind, documentDefinition(kind).version])) as Record<
    DocumentKind,
    number
  >),
};

export type DecodeError =
  /** Not an envelope, or not what its kind and version promise. */
  | { readonly kind: 'unreadable' }
  /** Written by a newer version of the program. */
  | { readonly kind: 'too-new-record'; readonly version: number }
  /** Of a kind this version has never heard of: from a newer one, too. */
  | { readonly kind: 'unknown-kind' };

export function encodeRecord(record: DomainRecord): Uint8Array<ArrayBuffer> {
  return toUtf8(JSON.stringify({ k: record.kind, v: recordVersions[record.kind], d: write(record) }));
}

export function decodeRecord(bytes: Uint8Array): Result<DomainRecord, DecodeError> {
  const envelope = readEnvelope(bytes);
  if (envelope === null) return err({ kind: 'unreadable' });
  const { kind, version, data } = envelope;
  if (!isRecordKind(kind)) return err({ kind: 'unknown-kind' });
  if (version > recordVersions[kind]) return err({ kind: 'too-new-record', version });
  const record = read(kind, data);
  return record === null ? err({ kind: 'unreadable' }) : ok(record);
}

type Envelope = { readonly kind: string; readonly version: number; readonly data: unknown };

function readEnvelope(bytes: Uint8Array): Envelope | null {
  const text = fromUtf8(bytes);
  if (text === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { k, v, d } = parsed as { readonly k?: unknown; readonly v?: unknown; readonly d?: unknown };
  if (typeof k !== 'string' || typeof v !== 'number' || !Number.isSafeInteger(v) || v < 1) return null;
  return { kind: k, version: v, data: d };
}

const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(recordVersions, kind);

function write(record: DomainRecord): unknown {
  if (isDocumentKind(record.kind)) return writeDocument(record.kind, record.value as never);
  switch (record.kind) {
    case 'entry':
      return writeEntryV1(record.value);
    case 'profile':
      return writeProfileV1(record.value);
    case 'hard-day':
      return writeHardDayV1(record.value);
    case 'journal':
      return writeJournalV1(record.value);
  }
}

function read(kind: RecordKind, data: unknown): DomainRecord | null {
  if (isDocumentKind(kind)) return readDocument(kind, data);
  switch (kind) {
    case 'entry':
      return wrap(readEntryV1(data), (value) => ({ kind: 'entry', value }));
    case 'profile':
      return wrap(readProfileV1(data), (value) => ({ kind: 'profile', value }));
    case 'hard-day':
      return wrap(readHardDayV1(data), (value) => ({ kind: 'hard-day', value }));
    case 'journal':
      return wrap(readJournalV1(data), (value) => ({ kind: 'journal', value }));
  }
}

const wrap = <T>(value: T | null, into: (value: T) => DomainRecord): DomainRecord | null =>
  value === null ? null : into(value);
