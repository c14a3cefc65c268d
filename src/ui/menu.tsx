/** A button that opens a short list of actions. */
import { Ellipsis } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { cx } from './cx.ts';
import button from './button.module.css';
import list from './listbox.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly tone?: 'normal' | 'danger' | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onAction: () => void;
};

export type MenuButtonProps = {
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly items: readonly MenuEntry[];
  /** Shows the label beside the icon; else the label is the name alone. */
  readonly showLabel?: boolean | undefined;
};

export function MenuButton({ label, icon: Icon = Ellipsis, items, showLabel = false }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className={showLabel ? cx(button['button'], button['secondary']) : cx(button['icon-button'])}
      >
        <Icon size={17} strokeWidth={1.6} aria-hidden />
        {showLabel && label}
      </Button>
      <Popover className={list['popover'] ?? ''} placement="bottom end" offset={4}>
        <Menu className={list['list'] ?? ''} aria-label={label}>
          {items.map(({ id, label: words, icon: ItemIcon, tone, isDisabled = false, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={words}
              isDisabled={isDisabled}
              className={cx(list['item'], tone === 'danger' && list['danger'])}
              onAction={onAction}
            >
              {ItemIcon && <ItemIcon size={16} strokeWidth={1.6} aria-hidden />}
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
