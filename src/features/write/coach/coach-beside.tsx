/** The coach's layer with this person's own people and lines at hand, for the moment that needs them. */
import { CoachLayer } from '../../../editor/coach/coach-layer.tsx';
import type { CoachLayerProps } from '../../../editor/coach/coach-layer.tsx';
import { useOpenSupport } from '../../../hooks/support/open-support.ts';
import { useCrisisLines } from '../../../hooks/support/use-crisis-lines.ts';

export function CoachBeside(props: Omit<CoachLayerProps, 'support'>) {
  const { lines, contacts } = useCrisisLines();
  const open = useOpenSupport();
  return <CoachLayer {...props} support={{ lines, contacts, open }} />;
}
