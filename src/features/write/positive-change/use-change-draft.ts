/**
 * The positive change that is being written down beside another entry. It is a real entry from its first word, so a
 * closed dialog, a lock or a crash doesn't take it away: it is then among the drafts.
 */
import { useEffect, useRef, useState } from 'react';
import type { Answer, Answers, Evidence } from '../../../domain/answer.ts';
import type { EntryId } from '../../../domain/ids.ts';
import { templateById } from '../../../domain/template/catalog/catalog.ts';
import { composeBody } from '../../../domain/template/compose.ts';
import type { Template } from '../../../domain/template/types.ts';
import { useToday } from '../../../hooks/clock/use-today.ts';
import { useEntryActions } from '../../../hooks/entries/use-entry-actions.ts';
import { useAutosaver } from '../../../hooks/entry-editor/use-entry-editor.ts';
import { useFlush } from '../../../hooks/entry-editor/use-flush.ts';
import { useRole } from '../../../hooks/profile/use-profile.ts';
import { withAnswer } from '../guided/answer-edit.ts';

const template = templateById('positive-change') as Template;

export type ChangeDraft = {
  readonly answers: Answers;
  readonly answer: (promptId: string, part: Partial<Answer>) => void;
  /** Finishes it. null when it could not be written to the disk; the words stay here. */
  readonly keep: () => Promise<EntryId | null>;
  /** Closed without keeping it: where what was begun is, if anything was. `failed`: only this page has the words. */
  readonly leave: () => Promise<EntryId | null | 'failed'>;
};

export function useChangeDraft(evidence: readonly Evidence[]): ChangeDraft {
  const actions = useEntryActions();
  const saver = useAutosaver();
  const today = useToday();
  const role = useRole();
  const [answers, setAnswers] = useState<Answers>(() => withAnswer({}, 'evidence', { evidence }));
  const latest = useRef(answers);
  const id = useRef<EntryId | null>(null);
  const creating = useRef<Promise<boolean> | null>(null);

  const create = async (): Promise<boolean> => {
    const sent = latest.current;
    const made = await actions.create({
      template: 'positive-change',
      entryOn: today,
      composed: true,
      answers: sent,
      body: composeBody(template, sent, role),
    });
    creating.current = null;
    if (!made.ok) return false;
    id.current = made.value.id;
    if (latest.current !== sent) schedule();
    return true;
  };
  const schedule = (): void => {
    const now = latest.current;
    if (id.current)
      saver.schedule(id.current, { answers: now, body: () => composeBody(template, now, role) });
  };
  const exists = async (): Promise<boolean> => {
    if (id.current) return true;
    creating.current ??= create();
    return creating.current;
  };
  const isBegun = (): boolean => Object.keys(latest.current).some((key) => key !== 'evidence');

  // A lock in the very moment of the first word waits for the entry to be made.
  useFlush(async () => !isBegun() || ((await exists()) && saver.flush()));
  useEffect(
    () => () => {
      void saver.flush();
    },
    [saver],
  );

  return {
    answers,
    answer(promptId, part) {
      latest.current = withAnswer(latest.current, promptId, part);
      setAnswers(latest.current);
      if (id.current) schedule();
      else void exists();
    },
    async keep() {
      if (!(await exists()) || !id.current) return null;
      schedule();
      saver.schedule(id.current, { finished: true });
      return (await saver.flush()) ? id.current : null;
    },
    async leave() {
      if (isBegun()) return (await exists()) ? id.current : 'failed';
      // Begun and emptied again: nothing a person wrote is in it.
      const left = id.current;
      if (left) {
        void saver
          .flush()
          .then(() => actions.save(left, { trashed: true }))
          .then((trashed) => (trashed.ok ? actions.purge(left) : null));
      }
      return null;
    },
  };
}
