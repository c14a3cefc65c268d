/** The window's colour before the page is painted: the same as the page's `--desk` token (a test compares them). Pure. */
export const windowColours = { light: '#e9e1d3', dark: '#13110e' } as const;

export const windowColour = (dark: boolean): string => (dark ? windowColours.dark : windowColours.light);
