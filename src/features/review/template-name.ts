/** The name of an entry's template as shown; a template that is no longer known is simply an entry. */
import { templateById } from '../../domain/template/catalog/catalog.ts';
import type { TemplateId } from '../../domain/template/types.ts';

export const templateName = (id: TemplateId): string => templateById(id)?.name ?? 'Entry';
