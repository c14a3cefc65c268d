/**
 * Words typed into a small form that is neither an entry nor kept yet: a person to reach, a support line, a note beside
 * a checklist. They are here while the form is open, so that a lock takes none, and go when it is kept or given up.
 * What must never happen: a form that counts as kept because its words are here. Version 1, frozen once released.
 */
import * as v from 'valibot';

export const formIds = ['person', 'line', 'signs', 'rehearsal', 'closing'] as const;
export type FormId = (typeof formIds)[number];
/** The form's fields by names of its own. */
export type FormWords = Readonly<Record<string, string>>;
export type FormDrafts = {
  /** Each form at most once. A form that this version doesn't know is kept as it is. */
  readonly forms: readonly { readonly form: string; readonly words: FormWords }[];
};

export const noFormDrafts: FormDrafts = { forms: [] };

const name = v.pipe(v.string(), v.maxLength(60));
const schema = v.strictObject({
  forms: v.pipe(
    v.array(v.strictObject({ form: name, words: v.record(name, v.pipe(v.string(), v.maxLength(20_000))) })),
    v.maxLength(50),
  ),
});

export const writeFormDraftsV1 = ({ forms }: FormDrafts): FormDrafts => ({
  forms: forms.map(({ form, words }) => ({ form, words: { ...words } })),
});
export const readFormDraftsV1 = (data: unknown): FormDrafts | null => (v.is(schema, data) ? data : null);

/** null when nothing of it is open. */
export const formWords = ({ forms }: FormDrafts, form: FormId): FormWords | null =>
  forms.find((one) => one.form === form)?.words ?? null;

/** With the form's words as they stand now, or without the form when they are null. */
export const withFormWords = ({ forms }: FormDrafts, form: FormId, words: FormWords | null): FormDrafts => ({
  forms: [...forms.filter((one) => one.form !== form), ...(words === null ? [] : [{ form, words }])],
});
