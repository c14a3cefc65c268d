/** Every template an entry can begin with, in the person's order, and the one chosen for today. Live. */
import { useMemo } from 'react';
import { templateOfDay, templatesToOffer } from '../../domain/template/offered.ts';
import type { Template } from '../../domain/template/types.ts';
import { useToday } from '../clock/use-today.ts';
import { useDocument } from '../documents/use-document.ts';
import { useRole } from '../profile/use-profile.ts';

export type TemplatesAccess = {
  /** The role's order, the person's own after the built-in ones, *Free* last. */
  readonly templates: readonly Template[];
  /** The one chosen for this day of the week; null when none is. */
  readonly ofToday: Template | null;
};

export function useTemplates(): TemplatesAccess {
  const role = useRole();
  const own = useDocument('own-templates').value;
  const weekdays = useDocument('weekday-templates').value;
  const today = useToday();
  return useMemo(() => {
    const templates = templatesToOffer(role, own?.templates ?? []);
    return { templates, ofToday: weekdays ? templateOfDay(today, weekdays, templates) : null };
  }, [role, own, weekdays, today]);
}
