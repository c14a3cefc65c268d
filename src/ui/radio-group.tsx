/** One of a few, all in sight. Each radio's accessible name is exactly its label. */
import {
  Label,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  Text,
} from 'react-aria-components/RadioGroup';
import { cx } from './cx.ts';
import field from './field.module.css';
import styles from './toggle.module.css';

export type RadioOption<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly description?: string | undefined;
};

export type RadioGroupProps<V extends string> = {
  readonly label: string;
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly RadioOption<V>[];
  readonly hideLabel?: boolean | undefined;
  readonly orientation?: 'vertical' | 'horizontal' | undefined;
  /** `cards` sets each choice on a sheet of its own. */
  readonly look?: 'plain' | 'cards' | undefined;
};

export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const {
    label,
    value,
    onChange,
    options,
    hideLabel = false,
    orientation = 'vertical',
    look = 'plain',
  } = props;
  return (
    <AriaRadioGroup
      className={field['field'] ?? ''}
      value={value}
      onChange={(next) => onChange(next as V)}
      orientation={orientation}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={field['label'] ?? ''}>{label}</Label>}
      <div className={cx(styles['radios'], styles[orientation], styles[look])}>
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            className={cx(styles['field'], styles['radio'])}
          >
            <RadioButton className={styles['button'] ?? ''}>
              <span className={styles['dot']} aria-hidden />
              <span>{option.label}</span>
            </RadioButton>
            {option.description && (
              <Text slot="description" className={styles['description'] ?? ''}>
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
