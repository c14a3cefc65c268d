/**
 * A reader for one open text: begins with a draft, or with the first change of what was finished; opens Support when it
 * reads of danger. Shared by the editor and the fields of questions.
 */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { pageCoach } from './coach-client.ts';
import { CoachReader } from './coach-reader.ts';
import type { Block } from './coach-reader.ts';
import { isOn, isShown } from './coach-setup.ts';
import type { CoachSetup } from './coach-setup.ts';
import type { ShownHint } from './shown-hint.ts';
import { afterDanger, sittings } from './sitting.ts';
import { useSitting } from './use-sitting.ts';

export type TextToRead = {
  readonly blocks: () => readonly Block[];
  /** Index of the block with the caret. */
  readonly nearest: () => number;
  readonly mayShow: () => boolean;
  /** Draws the hints; called again whenever they, or which of them are to be shown, may have changed. */
  readonly show: (hintsOf: CoachReader['hintsOf'], isShown: (hint: ShownHint) => boolean) => void;
};

/** Answers what is to be called at each change of the text; it is cheap. */
export function useCoachReader(setup: CoachSetup, text: TextToRead): () => void {
  const { entryId, template, role, isDraft } = setup;
  const [sitting] = useSitting(entryId);
  const latest = useRef({ text, setup });
  useLayoutEffect(() => {
    latest.current = { text, setup };
  });
  const reader = useRef<CoachReader | null>(null);
  const isAwake = useRef(false);

  useEffect(() => {
    const made = new CoachReader({
      coach: pageCoach(),
      role,
      template,
      blocks: () => latest.current.text.blocks(),
      nearest: () => latest.current.text.nearest(),
      mayShow: () => latest.current.text.mayShow(),
      onRead: (danger) => {
        const after = afterDanger(sittings.of(entryId), danger);
        if (after !== null) sittings.change(entryId, after);
        const now = sittings.of(entryId);
        const { text: to, setup: by } = latest.current;
        to.show(
          (key) => made.hintsOf(key),
          (hint) => isShown(by, now, hint),
        );
      },
    });
    reader.current = made;
    if (isAwake.current) made.changed();
    return () => {
      made.stop();
      reader.current = null;
    };
  }, [entryId, template, role]);

  const isWanted = isDraft || isOn(setup, sitting);
  useEffect(() => {
    if (!isWanted) return;
    isAwake.current = true;
    reader.current?.changed();
  }, [isWanted]);

  // What is shown may change without a word being written.
  useEffect(() => {
    const made = reader.current;
    if (made === null) return;
    latest.current.text.show(
      (key) => made.hintsOf(key),
      (hint) => isShown(setup, sitting, hint),
    );
  }, [setup, sitting]);

  return useCallback(() => {
    isAwake.current = true;
    reader.current?.changed();
  }, []);
}
