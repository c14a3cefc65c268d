/** Short choices side by side: feelings, themes, filters. One (radios) or several (toggles). */
import { Check } from 'lucide-react';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { cx } from './cx.ts';
import field from './field.module.css';
import styles from './chip-group.module.css';

export type ChipGroupProps<V extends string> = {
  readonly label: string;
  readonly selected: ReadonlySet<V>;
  readonly onChange: (selected: ReadonlySet<V>) => void;
  readonly options: readonly {
    readonly id: V;
    readonly label: string;
    /** Shows the plot's ink of that number, so that the chips are the plot's key. */
    readonly ink?: number | undefined;
  }[];
  readonly selectionMode: 'single' | 'multiple';
  readonly hideLabel?: boolean | undefined;
  /** With `single`: pressing the chosen one again must leave it chosen. */
  readonly isRequired?: boolean | undefined;
};

export function ChipGroup<V extends string>(props: ChipGroupProps<V>) {
  const { label, hideLabel = false, selectionMode } = props;
  const labelId = useId();
  return (
    <div className={field['field']}>
      {!hideLabel && (
        <span id={labelId} className={field['label']}>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        className={styles['chips'] ?? ''}
        selectionMode={selectionMode}
        disallowEmptySelection={props.isRequired ?? false}
        selectedKeys={props.selected}
        onSelectionChange={(keys) => props.onChange(new Set([...keys].map((key) => String(key) as V)))}
        {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': labelId })}
      >
        {props.options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className={cx(styles['chip'])}>
            {({ isSelected }) => (
              <>
                {isSelected && <Check size={13} strokeWidth={2.2} aria-hidden />}
                {option.ink !== undefined && (
                  <span className={styles['ink']} data-ink={option.ink} aria-hidden />
                )}
                {option.label}
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
