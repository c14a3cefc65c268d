/** One yes-or-no that is part of a form. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components/Checkbox';
import styles from './toggle.module.css';

export type CheckboxProps = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

export function Checkbox({ isSelected, onChange, children, description, isDisabled = false }: CheckboxProps) {
  return (
    <CheckboxField
      className={styles['field'] ?? ''}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <CheckboxButton className={styles['button'] ?? ''}>
        <span className={styles['box']} aria-hidden>
          <Check size={14} strokeWidth={2.4} />
        </span>
        <span>{children}</span>
      </CheckboxButton>
      {description && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}
