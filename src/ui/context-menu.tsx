/**
 * A menu beside something on the page that has no button of its own. Opens with the first entry in focus; Escape gives
 * the focus back, whatever else takes it closes the menu. What must never happen: a letter that was meant for the text and went into the menu; the
 * menu closes and the letter goes where `onType` puts the focus.
 */
import { Fragment, useMemo } from 'react';
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components/Menu';
import { cx } from './cx.ts';
import type { MenuEntry } from './menu.tsx';
import list from './listbox.module.css';

export type MenuGroup = { readonly label: string; readonly entries: readonly MenuEntry[] };

export type ContextMenuProps = {
  /** What it is about, before the menu's own name. */
  readonly title: string;
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
  /** Closes the menu and puts the focus into the text, at once. */
  readonly onType: () => void;
};

export function ContextMenu({ title, label, anchor, groups, onClose, onType }: ContextMenuProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      className={list['popover'] ?? ''}
      isOpen
      isNonModal
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      triggerRef={trigger}
      placement="bottom start"
      offset={4}
    >
      <div
        role="dialog"
        aria-label={title}
        onKeyDownCapture={(event) => {
          if (!isForText(event)) return;
          event.stopPropagation();
          onType();
        }}
      >
        <Menu className={list['list'] ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
          {groups.map(({ label: group, entries }, at) => (
            <Fragment key={group}>
              {at > 0 && <Separator className={list['separator'] ?? ''} />}
              <MenuSection aria-label={group}>
                {entries.map(({ id, label: words, icon: Icon, isDisabled = false, onAction }) => (
                  <MenuItem
                    key={id}
                    id={id}
                    textValue={words}
                    isDisabled={isDisabled}
                    className={cx(list['item'])}
                    onAction={onAction}
                  >
                    {Icon && <Icon size={16} strokeWidth={1.6} aria-hidden />}
                    {words}
                  </MenuItem>
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </Menu>
      </div>
    </Popover>
  );
}

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** A space chooses, as in every menu. */
const isForText = ({ key, ctrlKey, metaKey, altKey }: Key): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
