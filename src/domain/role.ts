/** Who writes. Asked once, kept inside the encrypted journal only; it changes order and wording, nothing else. */
export const roles = ['recovering', 'partner', 'unspecified'] as const;
export type Role = (typeof roles)[number];
