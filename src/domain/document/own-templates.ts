/**
 * The person's own templates, in the order they were made. Kept in the vault only, since questions may say everything.
 * Version 1, frozen once released. What must never happen: an entry that needs one of these to be read (it keeps its
 * own questions, see template/asked.ts).
 */
import * as v from 'valibot';
import { askedSchema, writeAsked } from '../template/asked.ts';
import type { OwnTemplate } from '../template/own.ts';
import type { OwnTemplateId } from '../template/types.ts';

export type OwnTemplates = { readonly templates: readonly OwnTemplate[] };

export const noOwnTemplates: OwnTemplates = { templates: [] };

const line = v.pipe(v.string(), v.maxLength(2_000));
const schema = v.strictObject({
  templates: v.pipe(
    v.array(
      v.strictObject({
        id: v.custom<OwnTemplateId>((x) => typeof x === 'string' && /^custom-[0-9a-f]{32}$/.test(x)),
        name: line,
        purpose: line,
        note: v.nullable(v.pipe(v.string(), v.maxLength(10_000))),
        prompts: askedSchema.entries.prompts,
        basedOn: askedSchema.entries.basedOn,
      }),
    ),
    v.maxLength(200),
  ),
});

export const writeOwnTemplatesV1 = (own: OwnTemplates): OwnTemplates => ({
  templates: own.templates.map((template) => {
    const { name, ...asked } = writeAsked(template);
    return { id: template.id, name, purpose: template.purpose, ...asked };
  }),
});
export const readOwnTemplatesV1 = (data: unknown): OwnTemplates | null => (v.is(schema, data) ? data : null);
