/**
 * The field for a secret: hidden by default, shown on asking, and says when Caps Lock is on.
 * What is typed lives in the caller's state alone; it must never be offered to autofill, spelling or logs.
 */
import { ArrowBigUpDash, Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input, Label, Text, TextField as AriaTextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { cx } from './cx.ts';
import { FieldError } from './field-error.tsx';
import field from './field.module.css';
import styles from './passphrase-field.module.css';

export type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
};

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, description, error } = props;
  const [isShown, setShown] = useState(false);
  const [hasCaps, setCaps] = useState(false);
  const readCaps = (event: KeyboardEvent<HTMLInputElement>) => setCaps(event.getModifierState('CapsLock'));
  return (
    <AriaTextField
      className={field['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      type={isShown ? 'text' : 'password'}
      autoFocus={props.autoFocus ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={Boolean(error)}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <Group className={cx(field['control'], field['with-affix'])} isInvalid={Boolean(error)}>
        <Input
          className={cx(field['bare'], isShown && styles['shown'])}
          autoCapitalize="none"
          onKeyDown={readCaps}
          onKeyUp={readCaps}
          onBlur={() => setCaps(false)}
        />
        <ToggleButton
          className={field['affix-button'] ?? ''}
          aria-label="Show what is typed"
          isSelected={isShown}
          onChange={setShown}
        >
          {isShown ? (
            <EyeOff size={17} strokeWidth={1.6} aria-hidden />
          ) : (
            <Eye size={17} strokeWidth={1.6} aria-hidden />
          )}
        </ToggleButton>
      </Group>
      <div className={styles['caps']} aria-live="polite">
        {hasCaps && (
          <span>
            <ArrowBigUpDash size={15} strokeWidth={1.6} aria-hidden /> Caps Lock is on
          </span>
        )}
      </div>
      {description && (
        <Text slot="description" className={field['help'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError error={error} />
    </AriaTextField>
  );
}
