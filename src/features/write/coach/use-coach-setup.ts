/** What the coach is told about an entry: its template, the writer's role, and which hints the person wants. */
import { useMemo } from 'react';
import type { CoachSetup } from '../../../editor/coach/coach-setup.ts';
import { useCoachChoices } from '../../../hooks/coach-choices/use-coach-choices.ts';
import type { EntryDraft } from '../../../hooks/entry-editor/use-entry-editor.ts';
import { useRole } from '../../../hooks/profile/use-profile.ts';

/** A preview has an id of its own and is no entry. */
type Coached = Pick<EntryDraft, 'template' | 'asked' | 'finished'> & { readonly id: string };

export function useCoachSetup({ id, template: begunWith, asked, finished }: Coached): CoachSetup {
  const role = useRole();
  // A copy is coached as what it was copied from.
  const template = asked?.basedOn ?? begunWith;
  const { choices, change, hasFailed } = useCoachChoices();
  return useMemo(
    () => ({ entryId: id, template, role, choices, changeChoices: change, hasFailed, isDraft: !finished }),
    [id, template, role, choices, change, hasFailed, finished],
  );
}
