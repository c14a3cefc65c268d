/** Begins an entry from a template and opens its page in the same moment. It is a real, saved entry before its first word. */
import { useCallback } from 'react';
import type { NewEntry } from '../../domain/entry.ts';
import { writeAsked } from '../../domain/template/asked.ts';
import type { TemplateId } from '../../domain/template/types.ts';
import { useToday } from '../clock/use-today.ts';
import { useDocument } from '../documents/use-document.ts';
import { useEntryActions } from '../entries/use-entry-actions.ts';
import { paths } from '../navigation/paths.ts';
import { useNavigate } from '../navigation/use-navigate.ts';

export function useStartEntry(): (template: TemplateId, init?: Partial<NewEntry>) => void {
  const { begin } = useEntryActions();
  const today = useToday();
  const navigate = useNavigate();
  const own = useDocument('own-templates').value;
  return useCallback(
    (template, init = {}) => {
      const mine = own?.templates.find(({ id }) => id === template);
      // An entry takes its questions with it: its template may be edited or deleted tomorrow.
      const asked = mine === undefined ? {} : { asked: writeAsked(mine) };
      const id = begin({ composed: template !== 'free', entryOn: today, ...asked, ...init, template });
      navigate(paths.entry(id));
    },
    [begin, today, navigate, own],
  );
}
