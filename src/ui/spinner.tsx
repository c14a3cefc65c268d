/** Something takes a moment: a turning mark with words. Not a live region; the words are there to be read. */
import styles from './spinner.module.css';

export function Busy({ label }: { readonly label: string }) {
  return (
    <span className={styles['busy']}>
      <svg className={styles['mark']} viewBox="0 0 20 20" width="18" height="18" aria-hidden>
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="var(--hairline)" strokeWidth="1.6" />
        <path
          d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
      {label}
    </span>
  );
}
