/** Begins an entry from a template and opens its page in the same moment. It is a real, saved entry before its first word. */
import { useCallback } from 'react';
import type { NewEntry } from '../../domain/entry.ts';
import type { TemplateId } from '../../domain/template/types.ts';
import { useToday } from '../clock/use-today.ts';
import { useEntryActions } from '../entries/use-entry-actions.ts';
import { paths } from '../navigation/paths.ts';
import { useNavigate } from '../navigation/use-navigate.ts';

export function useStartEntry(): (template: TemplateId, init?: Partial<NewEntry>) => void {
  const { begin } = useEntryActions();
  const today = useToday();
  const navigate = useNavigate();
  return useCallback(
    (template, init = {}) => {
      const id = begin({ composed: template !== 'free', entryOn: today, ...init, template });
      navigate(paths.entry(id));
    },
    [begin, today, navigate],
  );
}
