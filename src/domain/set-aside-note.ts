/**
 * What a quarantine says of itself, as JSON inside it: when it was made and what in it can't be read, by day and kind
 * (docs/vault-format.md). What must never happen: a title or a word of an entry in it.
 */
import * as v from 'valibot';
import { fromUtf8, toUtf8 } from '../lib/utf8.ts';
import { isDayOn, isEntryId } from './ids.ts';
import type { DayOn, EntryId, EpochMs } from './ids.ts';
import { fixedRecordIds } from './record.ts';
import type { RecordKind } from './record.ts';
import type { TemplateId } from './template/types.ts';

/** Of what can't be read: by day and kind, as an earlier version or its fixed id tells. */
export type LostRecord =
  | {
      readonly kind: 'entry';
      readonly id: EntryId;
      readonly entryOn: DayOn;
      readonly template: TemplateId;
      readonly versions: number;
    }
  | { readonly kind: 'document'; readonly document: LostDocument; readonly versions: number };
type LostDocument = Exclude<RecordKind, 'entry'>;

export type Lost = {
  /** At most 100 once they are written down. */
  readonly records: readonly LostRecord[];
  /** Places that name nothing that is known. */
  readonly unnamed: number;
};

export type SetAsideNote = { readonly at: EpochMs; readonly lost: Lost };

const mostRecords = 100;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.strictObject({
  at: count,
  lost: v.strictObject({
    records: v.array(
      v.variant('kind', [
        v.strictObject({
          kind: v.literal('entry'),
          id: v.custom<EntryId>((x) => typeof x === 'string' && isEntryId(x)),
          entryOn: v.custom<DayOn>((x) => typeof x === 'string' && isDayOn(x)),
          template: v.custom<TemplateId>((x) => typeof x === 'string' && x.length <= 64),
          versions: count,
        }),
        v.strictObject({
          kind: v.literal('document'),
          document: v.custom<LostDocument>((x) => typeof x === 'string' && Object.hasOwn(fixedRecordIds, x)),
          versions: count,
        }),
      ]),
    ),
    unnamed: count,
  }),
});

export const encodeSetAsideNote = ({ at, lost }: SetAsideNote): Uint8Array =>
  toUtf8(JSON.stringify({ at, lost: { ...lost, records: lost.records.slice(0, mostRecords) } }));

/** null for what this version can't read. */
export function decodeSetAsideNote(bytes: Uint8Array): SetAsideNote | null {
  try {
    const read = v.safeParse(schema, JSON.parse(fromUtf8(bytes) ?? ''));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
