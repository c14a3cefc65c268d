/**
 * A field whose hints are underlined: the same words lie unseen beneath it, letter for letter, and only their underlines
 * show through. The field itself is a plain one, so that typing, undo, spelling and screen readers have nothing to learn.
 */
import { useEffect, useLayoutEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { markAttributes } from './mark-elements.ts';
import type { PlacedHint } from './shown-hint.ts';
import './coach-mark.css';
import './mirror-field.css';

export type MirrorFieldProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly mirror: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly places: readonly PlacedHint[];
  /** The class that gives field and mirror the same type, measures and edges. */
  readonly className: string;
  readonly kind: string;
  readonly children: ReactNode;
};

export function MirrorField({ field, mirror, text, places, className, kind, children }: MirrorFieldProps) {
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
        {segmentsOf(text, places)}
        {'\u200b'}
      </div>
      {children}
    </div>
  );
}

/** Cut wherever a hint begins or ends. */
function segmentsOf(text: string, places: readonly PlacedHint[]): readonly ReactNode[] {
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ from, to }) => [from, to])])];
  cuts.sort((one, other) => one - other);
  return cuts.map((from, at) => {
    const words = text.slice(from, cuts[at + 1] ?? from);
    const here = places.filter((place) => place.from <= from && place.to > from);
    if (here.length === 0) return words;
    const { class: className, ...ids } = markAttributes(here.map(({ hint }) => hint.id));
    return (
      <span key={from} className={className} {...ids}>
        {words}
      </span>
    );
  });
}
