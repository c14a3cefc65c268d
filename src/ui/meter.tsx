/** How hard a passphrase is to guess: advice in words, five short strokes beside it. Never a gate. */
import { Meter } from 'react-aria-components/Meter';
import { cx } from './cx.ts';
import styles from './meter.module.css';

export type StrengthMeterProps = {
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly advice: string;
  readonly label?: string | undefined;
};

const strokes = [0, 1, 2, 3, 4] as const;

export function StrengthMeter({ score, advice, label = 'Strength' }: StrengthMeterProps) {
  return (
    <Meter
      className={styles['meter'] ?? ''}
      aria-label={label}
      value={score}
      minValue={0}
      maxValue={4}
      valueLabel={advice}
    >
      <span className={cx(styles['strokes'], score >= 3 && styles['good'])} aria-hidden>
        {strokes.map((stroke) => (
          <span key={stroke} className={cx(styles['stroke'], stroke <= score && styles['filled'])} />
        ))}
      </span>
      <span className={styles['advice']}>{advice}</span>
    </Meter>
  );
}
