/**
 * After a change of place: scrolls to the top and moves the focus to the page's heading, so that a screen reader says
 * where it is. A page that puts the focus somewhere itself keeps it there.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** A page may still be asking the vault for its entry; its heading comes with it. */
const waitForHeadingMs = 2_000;

export function useFocusOnPage(main: RefObject<HTMLElement | null>, path: string): void {
  useEffect(() => {
    const element = main.current;
    if (!element) return undefined;
    element.scrollTo(0, 0);
    if (focusHeading(element)) return undefined;
    const observer = new MutationObserver(() => {
      if (focusHeading(element)) observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    const timer = setTimeout(() => {
      observer.disconnect();
    }, waitForHeadingMs);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another path is the reason to run
  }, [main, path]);
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
