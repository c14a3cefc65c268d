/**
 * The plan while it is being changed. Every change is kept in the journal shortly after it was typed, and before a lock,
 * until it is saved as a version or given up. What must never happen: a change that lives in the page alone for long.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Plan } from '../../domain/document/setback-plan.ts';
import { useDocument } from '../documents/use-document.ts';
import { useFlush } from '../entry-editor/use-flush.ts';

const keepAfterMs = 600;

export type PlanDrafting = {
  /** What was left open the last time, null when nothing was, undefined until the feed has told. */
  readonly open: Plan | null | undefined;
  readonly keep: (plan: Plan) => void;
  /** Resolves false when it could not be written. */
  readonly clear: () => Promise<boolean>;
  readonly failed: boolean;
};

export function usePlanDraft(): PlanDrafting {
  const { value, save } = useDocument('plan-draft');
  const waiting = useRef<Plan | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [failed, setFailed] = useState(false);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const plan = waiting.current;
    if (plan === null) return true;
    const written = (await save({ plan })).ok;
    if (written && waiting.current === plan) waiting.current = null;
    setFailed(!written);
    return written;
  }, [save]);
  useFlush(flush);
  useEffect(
    () => () => {
      void flush();
    },
    [flush],
  );

  const keep = useCallback(
    (plan: Plan) => {
      waiting.current = plan;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), keepAfterMs);
    },
    [flush],
  );
  const clear = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    waiting.current = null;
    return (await save({ plan: null })).ok;
  }, [save]);
  return { open: value?.plan, keep, clear, failed };
}
