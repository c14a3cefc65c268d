/** How strong one feeling is: five dots that grow. Radios underneath, so that arrows and screen readers work. */
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Intensity } from '../../../domain/answer.ts';
import { intensities, intensityLabels } from '../../../domain/intensity.ts';
import styles from './feelings-picker.module.css';

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
      {intensities.map((level) => (
        <Radio
          key={level}
          value={String(level)}
          aria-label={`${level}, ${intensityLabels[level]}`}
          className={styles.level ?? ''}
          data-reached={level <= value}
        >
          <span className={styles.dot} data-level={level} aria-hidden />
        </Radio>
      ))}
      <span className={styles.strength} aria-hidden>
        {intensityLabels[value]}
      </span>
    </RadioGroup>
  );
}
