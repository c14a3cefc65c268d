/** From what the log, the records and the note outside found to the report that a person is told from. Pure. */
import type { Entry } from '../../../src/domain/entry.ts';
import type { EntryId } from '../../../src/domain/ids.ts';
import { fixedRecordIds } from '../../../src/domain/record.ts';
import type { Lost, LostRecord } from '../../../src/domain/set-aside-note.ts';
import type { JournalFinding, LastUsed, NamedEntry } from '../../contract/journal-report.ts';
import type { HeadCheck, LogReport } from '../log/types.ts';
import type { JournalContent } from '../store/read-records.ts';
import type { AnchorRead } from './anchor.ts';

export type Found = {
  readonly log: Omit<LogReport, 'cleanClose'>;
  readonly setAside: JournalContent['quarantined'];
  readonly keyringMended: boolean;
  readonly anchor: AnchorRead;
  /** null when there is no anchor to compare with. */
  readonly head: HeadCheck | null;
  readonly entry: (id: EntryId) => Entry | undefined;
};

const namesMax = 20;

export function findingsOf(found: Found): readonly JournalFinding[] {
  const { log, setAside, anchor, head, keyringMended } = found;
  const findings: (JournalFinding | null)[] = [
    history(anchor, head),
    log.readOnly === null ? null : { kind: 'read-only', reason: log.readOnly.reason },
    unreadable(found),
    counted('unknown-key', of(log, 'unknown-epoch')),
    counted('too-new', [...setAside.values()].filter((why) => why === 'too-new').length),
    counted('removed', removed(log)),
    outOfOrder(log),
    counted('replayed', of(log, 'replayed') + log.staleRecords.length),
    setDiffers(log),
    log.header === 'lost' ? { kind: 'header-lost' } : null,
    log.header === 'repaired' ? { kind: 'header-mended' } : null,
    counted('records-mended', log.mended),
    keyringMended ? { kind: 'keyring-mended' } : null,
    log.tornTail === null ? null : { kind: 'torn-tail' },
  ];
  return findings.filter((finding) => finding !== null);
}

/** Those that are over with their telling. The others are found again at every opening. */
const passing: ReadonlySet<JournalFinding['kind']> = new Set([
  'torn-tail',
  'keyring-mended',
  'header-mended',
]);
export const lastingOf = (findings: readonly JournalFinding[]): readonly JournalFinding[] =>
  findings.filter(({ kind }) => !passing.has(kind));

export const lastUsedOf = (anchor: AnchorRead): LastUsed | null =>
  anchor.kind === 'good' ? { at: anchor.anchor.at, entries: anchor.anchor.entries } : null;

type Counted = Extract<JournalFinding, { readonly records: number }>['kind'];
const counted = (kind: Exclude<Counted, 'unreadable'>, records: number): JournalFinding | null =>
  records === 0 ? null : { kind, records };

const of = (log: Found['log'], why: LogReport['quarantined'][number]['why']): number =>
  log.quarantined.filter((range) => range.why === why).length;

/** Damage explains the gap behind it. */
const gaps = (log: Found['log']) => log.brokenLinks.filter((link) => !link.besideDamage);

function removed(log: Found['log']): number {
  let records = 0;
  for (const { seq, expectedSeq } of gaps(log)) records += Math.max(0, seq - expectedSeq);
  return records;
}

function outOfOrder(log: Found['log']): JournalFinding | null {
  const places = gaps(log).filter(({ seq, expectedSeq }) => seq <= expectedSeq).length;
  return places === 0 ? null : { kind: 'out-of-order', places };
}

function setDiffers({ manifest }: Found['log']): JournalFinding | null {
  if (manifest.kind !== 'mismatch') return null;
  return { kind: 'set-differs', expected: manifest.expectedCount, found: manifest.foundCount };
}

function unreadable({ log, setAside, entry }: Found): JournalFinding | null {
  const damaged = log.quarantined.filter(({ why }) => why === 'damaged');
  const inside = [...setAside].filter(([, why]) => why === 'unreadable').map(([id]) => id);
  const records = damaged.length + inside.length;
  if (records === 0) return null;
  const named = new Map<string, NamedEntry>();
  let unnamed = inside.length;
  for (const { recordId } of damaged) {
    const there = recordId === null ? undefined : entry(recordId as EntryId);
    if (there === undefined) unnamed += 1;
    else named.set(there.id, { id: there.id, entryOn: there.entryOn, title: there.title });
  }
  return { kind: 'unreadable', records, entries: [...named.values()].slice(0, namesMax), unnamed };
}

function history(anchor: AnchorRead, head: HeadCheck | null): JournalFinding | null {
  if (anchor.kind === 'later-key') return { kind: 'older', lastUsed: null };
  const lastUsed = lastUsedOf(anchor);
  if (lastUsed === null) return null;
  if (head === 'behind') return { kind: 'older', lastUsed };
  return head === 'other' ? { kind: 'other-history', lastUsed } : null;
}

/** What is lost with the damaged places of a log, as far as their record ids (claimed, not proven) lead to something known. */
export function lostOf(quarantined: Found['log']['quarantined'], entry: Found['entry']): Lost {
  const records = new Map<string, LostRecord>();
  let unnamed = 0;
  for (const { recordId } of quarantined) {
    const known = recordId === null ? null : (records.get(recordId) ?? knownRecord(recordId, entry));
    if (recordId === null || known === null) unnamed += 1;
    else records.set(recordId, { ...known, versions: known.versions + 1 });
  }
  return { records: [...records.values()], unnamed };
}

const documentsById = new Map(
  (Object.keys(fixedRecordIds) as (keyof typeof fixedRecordIds)[]).map((kind) => [
    fixedRecordIds[kind],
    kind,
  ]),
);

function knownRecord(recordId: string, entry: Found['entry']): LostRecord | null {
  const there = entry(recordId as EntryId);
  if (there !== undefined) {
    const { id, entryOn, template } = there;
    return { kind: 'entry', id, entryOn, template, versions: 0 };
  }
  const document = documentsById.get(recordId);
  return document === undefined ? null : { kind: 'document', document, versions: 0 };
}
