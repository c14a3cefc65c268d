/** One setting that holds at once, on or off. */
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components/Switch';
import styles from './toggle.module.css';

export type SwitchProps = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

export function Switch({ isSelected, onChange, children, description, isDisabled = false }: SwitchProps) {
  return (
    <SwitchField
      className={styles['field'] ?? ''}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <SwitchButton className={styles['button'] ?? ''}>
        <span className={styles['track']} aria-hidden>
          <span className={styles['thumb']} />
        </span>
        <span>{children}</span>
      </SwitchButton>
      {description && (
        <Text slot="description" className={styles['switch-description'] ?? ''}>
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
