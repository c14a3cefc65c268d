/**
 * After a change of place: scrolls to the top and moves the focus to the page's heading, so that a screen reader says
 * where it is. A page that puts the focus somewhere itself keeps it there. What must never happen: the focus taken from
 * where a person has put it meanwhile.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

export function useFocusOnPage(main: RefObject<HTMLElement | null>, path: string): void {
  useEffect(() => {
    const element = main.current;
    if (!element) return undefined;
    element.scrollTo(0, 0);
    if (focusHeading(element)) return undefined;
    // A page may still be on its way, or be asking the vault for its entry; its heading comes with it, however late.
    const before = document.activeElement;
    const observer = new MutationObserver(() => {
      if (hasMoved(before) || focusHeading(element)) observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another path is the reason to run
  }, [main, path]);
}

/** Somebody has put the focus elsewhere; where its element was taken away, it falls back to the body. */
function hasMoved(before: Element | null): boolean {
  const active = document.activeElement;
  return active !== null && active !== before && active !== document.body;
}

/** True when there is nothing left to do. */
function focusHeading(main: HTMLElement): boolean {
  const active = document.activeElement;
  if (active && active !== main && main.contains(active) && active.checkVisibility()) return true;
  // The page before may still be there, hidden, until the next one is ready.
  const heading = [...main.querySelectorAll('h1')].find((candidate) => candidate.checkVisibility());
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
