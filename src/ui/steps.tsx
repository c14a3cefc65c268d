/** Where one is in a few steps: short strokes and "3 of 6". Says it in words, not by colour alone. */
import { cx } from './cx.ts';
import styles from './steps.module.css';

export type StepsProps = {
  readonly count: number;
  /** From 0. */
  readonly index: number;
  /** The words beside the strokes, e.g. "3 of 6". */
  readonly label: string;
};

export function Steps({ count, index, label }: StepsProps) {
  return (
    <div className={styles['steps']}>
      <span className={styles['strokes']} aria-hidden>
        {Array.from({ length: count }, (_, step) => (
          <span
            key={step}
            className={cx(styles['stroke'], step < index && styles['past'], step === index && styles['now'])}
          />
        ))}
      </span>
      <span className={styles['label']}>{label}</span>
    </div>
  );
}
