/** One of many, folded away until asked for. */
import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components/Select';
import { cx } from './cx.ts';
import field from './field.module.css';
import list from './listbox.module.css';
import styles from './select.module.css';

export type SelectProps<V extends string> = {
  readonly label: string;
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly hideLabel?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hideLabel = false } = props;
  return (
    <AriaSelect
      className={cx(field['field'])}
      value={props.value}
      onChange={(key) => {
        if (key !== null) props.onChange(String(key) as V);
      }}
      isDisabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? 'Choose'}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={field['label'] ?? ''}>{label}</Label>}
      <Button className={cx(field['control'], styles['trigger'])}>
        <SelectValue className={styles['value'] ?? ''} />
        <ChevronDown size={16} strokeWidth={1.7} aria-hidden />
      </Button>
      <Popover className={list['popover'] ?? ''} offset={4}>
        <ListBox className={list['list'] ?? ''}>
          {props.options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={list['item'] ?? ''}
            >
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected && <Check className={list['check']} size={15} strokeWidth={2} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
