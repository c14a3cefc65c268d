/**
 * Begins an entry from a template: it is a real, saved entry before its first word, then its page opens. One at a
 * time, however often a card is pressed.
 */
import { useCallback, useRef, useState } from 'react';
import type { NewEntry } from '../../domain/entry.ts';
import type { TemplateId } from '../../domain/template/types.ts';
import type { CallError } from '../../platform/contract.ts';
import { useToday } from '../clock/use-today.ts';
import { useEntryActions } from '../entries/use-entry-actions.ts';
import { paths } from '../navigation/paths.ts';
import { useNavigate } from '../navigation/use-navigate.ts';

export type StartEntry = {
  readonly start: (template: TemplateId, init?: Partial<NewEntry>) => void;
  /** Why the last attempt failed, else null. */
  readonly failure: CallError<'entry.create'> | null;
};

export function useStartEntry(): StartEntry {
  const { create } = useEntryActions();
  const today = useToday();
  const navigate = useNavigate();
  const isUnderWay = useRef(false);
  const [failure, setFailure] = useState<CallError<'entry.create'> | null>(null);

  const start = useCallback(
    (template: TemplateId, init: Partial<NewEntry> = {}) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setFailure(null);
      void create({ composed: template !== 'free', entryOn: today, ...init, template }).then((result) => {
        isUnderWay.current = false;
        if (result.ok) navigate(paths.entry(result.value.id));
        else setFailure(result.error);
      });
    },
    [create, today, navigate],
  );
  return { start, failure };
}
