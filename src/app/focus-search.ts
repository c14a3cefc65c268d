/** Puts the focus into the page's search field as soon as it is there; gives up when the page has none. */
const waitMs = 2_000;

export function focusSearch(): void {
  const find = (): HTMLInputElement | null => document.querySelector('main input[type="search"]');
  const focus = (field: HTMLInputElement): void => {
    field.focus();
    field.select();
  };
  const field = find();
  if (field) {
    focus(field);
    return;
  }
  const observer = new MutationObserver(() => {
    const late = find();
    if (!late) return;
    observer.disconnect();
    focus(late);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => {
    observer.disconnect();
  }, waitMs);
}
