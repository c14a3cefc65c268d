/**
 * Version 1 of an entry's record, frozen: what was once written must be read for ever. A change of shape, however
 * small, is a new version in a new file with its own upgrade and test; this one only ever gets looser bounds.
 * What must never happen: a field written by another version silently dropped. So the shape is strict both ways:
 * writing picks the fields by name, reading refuses a record with any other.
 */
import * as v from 'valibot';
import { validateBody } from '../body/validate.ts';
import type { Body } from '../body/types.ts';
import type { Entry } from '../entry.ts';
import { isDayOn, isEntryId } from '../ids.ts';
import type { DayOn, EntryId } from '../ids.ts';
import { askedSchema, writeAsked } from '../template/asked.ts';
import type { TemplateId } from '../template/types.ts';

const entryId = v.custom<EntryId>((x) => typeof x === 'string' && isEntryId(x));
const day = v.custom<DayOn>((x) => typeof x === 'string' && isDayOn(x));
const instant = v.pipe(v.number(), v.safeInteger());
/** Any template's id, known or not: an entry outlives its template. */
const template = v.custom<TemplateId>((x) => typeof x === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(x));

const answer = v.strictObject({
  text: v.string(),
  feelings: v.exactOptional(
    v.array(v.strictObject({ word: v.string(), intensity: v.picklist([1, 2, 3, 4, 5] as const) })),
  ),
  choice: v.exactOptional(v.string()),
  on: v.exactOptional(day),
  evidence: v.exactOptional(v.array(v.strictObject({ entryId, on: day, quote: v.string() }))),
  log: v.exactOptional(
    v.array(
      v.strictObject({
        on: day,
        text: v.string(),
        choice: v.exactOptional(v.string()),
        until: v.exactOptional(day),
      }),
    ),
  ),
  parts: v.exactOptional(v.record(v.string(), v.string())),
});

const entry = v.strictObject({
  id: entryId,
  template,
  asked: v.exactOptional(askedSchema),
  entryOn: day,
  createdAt: instant,
  updatedAt: instant,
  finishedAt: v.nullable(instant),
  trashedAt: v.nullable(instant),
  title: v.string(),
  tags: v.array(v.string()),
  body: v.custom<Body>((x) => validateBody(x).ok),
  answers: v.record(v.string(), answer),
  composed: v.boolean(),
  stage: v.nullable(v.picklist(['preparing', 'ready', 'had', 'reflected'] as const)),
  hardDay: v.picklist(['default', 'yes', 'never'] as const),
  kept: v.exactOptional(v.literal(true)),
  restoredAt: v.exactOptional(instant),
});

export function writeEntryV1(e: Entry): Entry {
  return {
    id: e.id,
    template: e.template,
    ...(e.asked === undefined ? {} : { asked: writeAsked(e.asked) }),
    entryOn: e.entryOn,
    createdAt: e.createdAt,
    updatedAt: e.updatedAt,
    finishedAt: e.finishedAt,
    trashedAt: e.trashedAt,
    title: e.title,
    tags: e.tags,
    body: e.body,
    answers: e.answers,
    composed: e.composed,
    stage: e.stage,
    hardDay: e.hardDay,
    ...(e.kept === true ? { kept: true } : {}),
    ...(e.restoredAt === undefined ? {} : { restoredAt: e.restoredAt }),
  };
}

/** null when it is not one. */
export function readEntryV1(data: unknown): Entry | null {
  return v.is(entry, data) ? data : null;
}
