/** How a misspelt word is found among the elements that mark it. A screen reader that is asked to tell of spelling does. */
export const misspeltAttributes = { class: 'misspelt', 'aria-invalid': 'spelling' } as const;

export const misspeltAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.misspelt') : null;
