/** A reader of spelling for one open text, shared by the editor and the fields of questions. */
import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { wordKey } from '../../domain/document/spelling-choosing.ts';
import { leftWords } from './left-words.ts';
import { pageSpeller } from './speller.ts';
import { noMistakes, SpellingReader } from './spelling-reader.ts';
import type { SpeltBlock } from './spelling-reader.ts';
import type { SpellingSetup } from './spelling-setup.ts';

export type TextToSpell = {
  readonly blocks: () => readonly SpeltBlock[];
  readonly nearest: () => number;
  readonly mayShow: () => boolean;
  /** Draws the marks; called again whenever they, or which of them are to be shown, may have changed. */
  readonly show: (checkedOf: SpellingReader['checkedOf'], isLeft: (word: string) => boolean) => void;
};

export type SpellingNews = {
  /** To be called at each change of the text; it is cheap. */
  readonly changed: () => void;
  /** To be called when the caret left a word that was being typed. */
  readonly redraw: () => void;
};

export function useSpellingReader(setup: SpellingSetup, text: TextToSpell): SpellingNews {
  const { entryId, spelledAs, isOwnWord, isDraft } = setup;
  const left = useSyncExternalStore(leftWords.subscribe, () => leftWords.of(entryId));
  const latest = useRef({ text, isOwnWord, left });
  useLayoutEffect(() => {
    latest.current = { text, isOwnWord, left };
  });
  const reader = useRef<SpellingReader | null>(null);
  const isAwake = useRef(false);

  const redraw = useCallback(() => {
    const { text: to, isOwnWord: isOwn, left: leave } = latest.current;
    to.show(
      (key) => (reader.current === null ? noMistakes : reader.current.checkedOf(key)),
      (word) => isOwn(word) || leave.has(wordKey(word)),
    );
  }, []);

  useEffect(() => {
    if (spelledAs === 'off') return undefined;
    const made = new SpellingReader({
      speller: pageSpeller(),
      variant: spelledAs,
      blocks: () => latest.current.text.blocks(),
      nearest: () => latest.current.text.nearest(),
      mayShow: () => latest.current.text.mayShow(),
      onRead: redraw,
    });
    reader.current = made;
    if (isAwake.current) made.changed();
    return () => {
      made.stop();
      reader.current = null;
      redraw();
    };
  }, [spelledAs, redraw]);

  useEffect(() => {
    if (!isDraft) return;
    isAwake.current = true;
    reader.current?.changed();
  }, [isDraft]);

  // What is shown may change without a word being written.
  useEffect(redraw, [redraw, left, isOwnWord]);

  const changed = useCallback(() => {
    isAwake.current = true;
    reader.current?.changed();
  }, []);
  return { changed, redraw };
}
