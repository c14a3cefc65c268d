/**
 * What the person asked the coach to leave alone: whole kinds of hint, and single phrases. Kept in the vault only, since
 * phrases are a person's own words. Version 1, frozen once released.
 */
import * as v from 'valibot';

export type CoachChoices = {
  /** Kinds of hint that are never shown. */
  readonly offKinds: readonly string[];
  /** Phrases that are never marked for that kind; compared without case. */
  readonly offPhrases: readonly { readonly kind: string; readonly phrase: string }[];
};

export const noCoachChoices: CoachChoices = { offKinds: [], offPhrases: [] };

const kind = v.pipe(v.string(), v.maxLength(60));
const schema = v.strictObject({
  offKinds: v.pipe(v.array(kind), v.maxLength(100)),
  offPhrases: v.pipe(
    v.array(v.strictObject({ kind, phrase: v.pipe(v.string(), v.maxLength(1_000)) })),
    v.maxLength(2_000),
  ),
});

export const writeCoachChoicesV1 = (c: CoachChoices): CoachChoices => ({
  offKinds: c.offKinds,
  offPhrases: c.offPhrases.map(({ kind: of, phrase }) => ({ kind: of, phrase })),
});
export const readCoachChoicesV1 = (data: unknown): CoachChoices | null => (v.is(schema, data) ? data : null);
