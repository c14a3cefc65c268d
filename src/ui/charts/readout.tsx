/** One line above a plot that reads out the mark under the pointer or the focus; the mark's own name says the same. */
import styles from './practice-plot.module.css';

/** What a plot reads out: a day or a week, and what was written then. */
export type Reading = { readonly when: string; readonly what: string };

export const Readout = ({ hint, reading }: { readonly hint: string; readonly reading: Reading | null }) => (
  <p className={styles['readout']} aria-hidden data-print="none">
    {reading === null ? hint : <strong>{reading.when}</strong>}
    {reading !== null && <span>{reading.what}</span>}
  </p>
);
