/** The person's own templates as they are being edited on this page: change, make, copy, delete. */
import { useMemo } from 'react';
import { blankPrompt, blankTemplate, copyOf, ownLimits, withTemplate } from '../../../domain/template/own.ts';
import type { OwnTemplate } from '../../../domain/template/own.ts';
import type { AskedPrompt } from '../../../domain/template/asked.ts';
import type { OwnTemplateId, Template } from '../../../domain/template/types.ts';
import { useDocumentDraft } from '../../../hooks/documents/use-document-draft.ts';
import type { DocumentDraft } from '../../../hooks/documents/use-document-draft.ts';
import { useNewHex } from '../../../hooks/templates/use-new-hex.ts';
import { useRole } from '../../../hooks/profile/use-profile.ts';

export type OwnTemplatesAccess = {
  /** undefined until the feed has told. */
  readonly all: readonly OwnTemplate[] | undefined;
  readonly isFull: boolean;
  readonly change: (template: OwnTemplate) => void;
  /** Both answer the id of what was made. */
  readonly make: () => OwnTemplateId;
  readonly copy: (template: Template) => OwnTemplateId;
  readonly remove: (id: OwnTemplateId) => void;
  readonly newPrompt: () => AskedPrompt;
  readonly newOptionId: () => string;
  readonly saveState: DocumentDraft<'own-templates'>['saveState'];
};

export function useOwnTemplates(): OwnTemplatesAccess {
  const { value, change: save, saveState } = useDocumentDraft('own-templates');
  const role = useRole();
  const newHex = useNewHex();
  const all = value?.templates;
  return useMemo(() => {
    const list = all ?? [];
    const newId = (): OwnTemplateId => `custom-${newHex()}`;
    const newPromptId = (): string => `q-${newHex().slice(0, 12)}`;
    const change = (template: OwnTemplate): void => save({ templates: withTemplate(list, template) });
    const added = (template: OwnTemplate): OwnTemplateId => {
      change(template);
      return template.id;
    };
    return {
      all,
      isFull: list.length >= ownLimits.templates,
      change,
      make: () => added(blankTemplate(newId(), newPromptId())),
      copy: (template) => added(copyOf(template, newId(), role, list)),
      remove: (id) => save({ templates: list.filter((other) => other.id !== id) }),
      newPrompt: () => blankPrompt(newPromptId()),
      newOptionId: () => `o-${newHex().slice(0, 12)}`,
      saveState,
    };
  }, [all, save, role, newHex, saveState]);
}
