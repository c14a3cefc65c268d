/**
 * The page runs under `require-trusted-types-for 'script'`: no string may become markup. One harmless case is let
 * through, the empty string, because React Aria's announcer empties its region by assigning it (without this, typing a
 * day part by part threw). What must never happen: any other string turned into markup or script here.
 */
type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (html: string) => string | null },
  ) => unknown;
};

export function allowOnlyEmptyMarkup(page: { readonly trustedTypes?: Policies }): void {
  page.trustedTypes?.createPolicy('default', { createHTML: onlyEmpty });
}

/** null is a refusal: the assignment throws as it would without a policy. */
export const onlyEmpty = (html: string): string | null => (html === '' ? '' : null);
