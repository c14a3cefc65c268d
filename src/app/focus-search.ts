/** Puts the focus into the page's search field as soon as it is there, for as long as its page is the one wanted. */
export function focusSearch(isWanted: () => boolean): void {
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
    const late = isWanted() ? find() : null;
    if (isWanted() && !late) return;
    observer.disconnect();
    if (late) focus(late);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
