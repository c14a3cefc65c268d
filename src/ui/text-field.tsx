/** A line or a few lines of text with a label. The entry's own text is the editor's, not this one's. */
import type { KeyboardEvent } from 'react';
import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components/TextField';
import { cx } from './cx.ts';
import { FieldError } from './field-error.tsx';
import field from './field.module.css';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly multiline?: boolean | undefined;
  readonly rows?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined;
};

export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, multiline = false, rows = 3, error, description } = props;
  const shared = {
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.onKeyDown === undefined ? {} : { onKeyDown: props.onKeyDown }),
  };
  return (
    <AriaTextField
      className={field['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={Boolean(error)}
      autoComplete="off"
      {...(hideLabel ? { 'aria-label': label } : {})}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      {!hideLabel && <Label className={field['label'] ?? ''}>{label}</Label>}
      {multiline ? (
        <TextArea
          className={cx(field['control'], field['area'])}
          rows={rows}
          style={{ minBlockSize: `calc(${rows} * 1.6em + 1.25rem)` }}
          {...shared}
        />
      ) : (
        <Input className={cx(field['control'])} {...shared} />
      )}
      {description && (
        <Text slot="description" className={field['help'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError error={error} />
    </AriaTextField>
  );
}
