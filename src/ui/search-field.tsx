/** A search box with its glass and a way to empty it. */
import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input, SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { cx } from './cx.ts';
import field from './field.module.css';

export type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
};

export function SearchField(props: SearchFieldProps) {
  return (
    <AriaSearchField
      className={field['field'] ?? ''}
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
      spellCheck="false"
    >
      <Group className={cx(field['control'], field['with-affix'])}>
        <Search className={field['affix']} size={16} strokeWidth={1.7} aria-hidden />
        <Input className={cx(field['bare'])} placeholder={props.placeholder ?? ''} />
        {props.value !== '' && (
          <Button className={field['affix-button'] ?? ''}>
            <X size={16} strokeWidth={1.7} aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
