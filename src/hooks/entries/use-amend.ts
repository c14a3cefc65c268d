/**
 * Changes the answers of an entry that is not open in the editor: an outcome, a note, a link. It asks the vault for the
 * entry as it is now, so that nothing written meanwhile is taken back, and composes its text again while that is made
 * of the answers. What must never happen: words written freely replaced by composed ones.
 */
import { useMemo } from 'react';
import type { Answers } from '../../domain/answer.ts';
import type { Entry, NewEntry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';
import { composeBody } from '../../domain/template/compose.ts';
import type { BuiltInTemplateId } from '../../domain/template/types.ts';
import { useToday } from '../clock/use-today.ts';
import { useAutosaver } from '../entry-editor/use-entry-editor.ts';
import { useRole } from '../profile/use-profile.ts';
import { useEntryActions } from './use-entry-actions.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type Amend = {
  /** True once it is on the disk. `change` answers null when there is nothing to change. */
  readonly amend: (id: EntryId, change: (entry: Entry) => Answers | null) => Promise<boolean>;
  /** A finished entry made of answers alone. null when it could not be written to the disk. */
  readonly make: (template: BuiltInTemplateId, answers: Answers) => Promise<EntryId | null>;
};

export function useAmend(): Amend {
  const { vault } = usePlatform();
  const saver = useAutosaver();
  const actions = useEntryActions();
  const role = useRole();
  const today = useToday();
  return useMemo(() => {
    const bodyFor = (template: Entry['template'], answers: Answers): Pick<NewEntry, 'body'> => {
      const known = templateById(template);
      return known === null ? {} : { body: composeBody(known, answers, role) };
    };
    return {
      async amend(id, change) {
        if (!(await saver.flush())) return false;
        const found = await vault.call('entry.get', { id });
        if (!found.ok) return false;
        const entry = found.value;
        const answers = change(entry);
        if (answers === null) return true;
        const body = entry.composed ? bodyFor(entry.template, answers) : {};
        return (await actions.save(id, { answers, ...body })).ok;
      },
      async make(template, answers) {
        const init = { template, entryOn: today, composed: true, answers, ...bodyFor(template, answers) };
        const made = await actions.create(init);
        if (!made.ok) return null;
        // Unfinished, it is a draft all the same: nothing of it is lost.
        await actions.save(made.value.id, { finished: true });
        return made.value.id;
      },
    };
  }, [vault, saver, actions, role, today]);
}
