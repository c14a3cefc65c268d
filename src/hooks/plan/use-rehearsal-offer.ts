/** The if-then to offer for rehearsal today, or null when today is not a day for it. For Today and the setbacks page. */
import type { IfThen } from '../../domain/document/setback-plan.ts';
import { rehearsalOffer } from '../../domain/plan/rehearsal.ts';
import { allSetbackFacts } from '../../domain/setback.ts';
import { useToday } from '../clock/use-today.ts';
import { useDocument } from '../documents/use-document.ts';
import { useShelf } from '../entries/use-shelf.ts';

export function useRehearsalOffer(): IfThen | null {
  const { value: kept } = useDocument('setback-plan');
  const setbacks = useShelf('setbacks');
  const today = useToday();
  if (kept === undefined || setbacks === undefined) return null;
  return rehearsalOffer(
    kept,
    today,
    allSetbackFacts(setbacks).map(({ on }) => on),
  );
}
