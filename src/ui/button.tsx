/** Buttons: Button with words, IconButton with a picture and a tooltip that carries its name. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { cx } from './cx.ts';
import { Tooltip } from './tooltip.tsx';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'medium' | 'small' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly children: ReactNode;
};

export function Button(props: ButtonProps) {
  const { variant = 'secondary', size = 'medium', icon: Icon, onPress, children } = props;
  const name = props['aria-label'];
  return (
    <AriaButton
      className={cx(styles['button'], styles[variant], styles[size])}
      type={props.type ?? 'button'}
      data-look={variant}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(name === undefined ? {} : { 'aria-label': name })}
      onPress={() => onPress?.()}
    >
      {Icon && <Icon size={size === 'small' ? 15 : 17} strokeWidth={1.6} aria-hidden />}
      {children}
    </AriaButton>
  );
}

export type IconButtonProps = {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
  /** Given: a toggle that says whether it is on. */
  readonly isPressed?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly size?: 'medium' | 'small' | undefined;
  /** Keyboard shortcut shown in the tooltip, e.g. "Ctrl+B". */
  readonly shortcut?: string | undefined;
};

export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, onPress, isPressed, isDisabled = false, size = 'medium' } = props;
  const className = cx(styles['icon-button'], styles[size]);
  const picture = <Icon size={size === 'small' ? 15 : 17} strokeWidth={1.6} aria-hidden />;
  return (
    <Tooltip text={props.shortcut ? `${label} (${props.shortcut})` : label}>
      {isPressed === undefined ? (
        <AriaButton
          className={className}
          aria-label={label}
          isDisabled={isDisabled}
          onPress={() => onPress()}
        >
          {picture}
        </AriaButton>
      ) : (
        <ToggleButton
          className={className}
          aria-label={label}
          isSelected={isPressed}
          isDisabled={isDisabled}
          onChange={() => onPress()}
        >
          {picture}
        </ToggleButton>
      )}
    </Tooltip>
  );
}
