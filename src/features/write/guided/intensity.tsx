/** How strong one feeling is: five dots that grow. Radios underneath, so that arrows and screen readers work. */
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Intensity } from '../../../domain/answer.ts';
import styles from './feelings-picker.module.css';

const levels: readonly { readonly value: Intensity; readonly label: string }[] = [
  { value: 1, label: '1, slightly' },
  { value: 2, label: '2, a little' },
  { value: 3, label: '3, clearly' },
  { value: 4, label: '4, strongly' },
  { value: 5, label: '5, overwhelmingly' },
];

export type IntensityPickerProps = {
  readonly word: string;
  readonly value: Intensity;
  readonly onChange: (value: Intensity) => void;
};

export function IntensityPicker({ word, value, onChange }: IntensityPickerProps) {
  return (
    <RadioGroup
      aria-label={`How strong: ${word}`}
      orientation="horizontal"
      className={styles.intensity ?? ''}
      value={String(value)}
      onChange={(next) => onChange(Number(next) as Intensity)}
    >
      {levels.map((level) => (
        <Radio
          key={level.value}
          value={String(level.value)}
          aria-label={level.label}
          className={styles.level ?? ''}
          data-reached={level.value <= value}
        >
          <span className={styles.dot} data-level={level.value} aria-hidden />
        </Radio>
      ))}
      <span className={styles.strength} aria-hidden>
        {levels[value - 1]?.label.slice(3)}
      </span>
    </RadioGroup>
  );
}
