/**
 * A field whose hints and misspelt words are underlined: the same words lie unseen beneath it, letter for letter, and only
 * their underlines show through. The field itself is a plain one, so that typing, undo and screen readers have nothing to
 * learn.
 */
import { useEffect, useLayoutEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { cx } from '../ui/cx.ts';
import { markAttributes } from './coach/mark-elements.ts';
import type { PlacedHint } from './coach/shown-hint.ts';
import { misspeltAttributes } from './spelling/misspelt-elements.ts';
import type { PlacedWord } from './spelling/spelling-setup.ts';
import './coach/coach-mark.css';
import './spelling/misspelt.css';
import './mirror-field.css';

export type MirrorFieldProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly mirror: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly hints: readonly PlacedHint[];
  readonly misspelt: readonly PlacedWord[];
  /** The class that gives field and mirror the same type, measures and edges. */
  readonly className: string;
  readonly kind: string;
  readonly children: ReactNode;
};

export function MirrorField(props: MirrorFieldProps) {
  const { field, mirror, text, hints, misspelt, className, kind, children } = props;
  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const follow = (): void => {
      mirror.current?.scrollTo(0, element.scrollTop);
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      element.removeEventListener('scroll', follow);
    };
  }, [field, mirror]);
  useLayoutEffect(() => {
    if (field.current) mirror.current?.scrollTo(0, field.current.scrollTop);
  });
  return (
    <div className="mirror-field">
      <div ref={mirror} className={`mirror ${className}`} data-kind={kind} aria-hidden>
        {segmentsOf(text, hints, misspelt)}
        {'\u200b'}
      </div>
      {children}
    </div>
  );
}

/** Cut wherever a hint or a misspelt word begins or ends. */
function segmentsOf(
  text: string,
  hints: readonly PlacedHint[],
  misspelt: readonly PlacedWord[],
): readonly ReactNode[] {
  const cuts = [
    ...new Set([0, text.length, ...[...hints, ...misspelt].flatMap(({ from, to }) => [from, to])]),
  ];
  cuts.sort((one, other) => one - other);
  return cuts.map((from, at) => {
    const words = text.slice(from, cuts[at + 1] ?? from);
    const hintsHere = hints.filter((place) => place.from <= from && place.to > from);
    const misspeltHere = misspelt.find((place) => place.from <= from && place.to > from);
    if (hintsHere.length === 0 && !misspeltHere) return words;
    const { class: hintClass, ...ids } = markAttributes(hintsHere.map(({ hint }) => hint.id));
    return (
      <span
        key={from}
        className={cx(hintsHere.length > 0 && hintClass, misspeltHere && misspeltAttributes.class)}
        data-misspelt={misspeltHere?.from}
        {...ids}
      >
        {words}
      </span>
    );
  });
}
