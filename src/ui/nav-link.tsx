/**
 * NavLink: one place in the sidebar, a real link whose going there is the router's.
 * NavButton: a deed in the same list and the same look, such as Lock.
 */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { cx } from './cx.ts';
import styles from './nav-link.module.css';

export type NavLinkProps = {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  readonly onPress: () => void;
};

export function NavLink({ href, isCurrent, icon: Icon, children, onPress }: NavLinkProps) {
  return (
    <a
      className={styles['link']}
      href={href}
      draggable={false}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      <Icon size={18} strokeWidth={1.5} aria-hidden />
      <span className={styles['words']}>{children}</span>
    </a>
  );
}

export type NavButtonProps = {
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  readonly onPress: () => void;
};

export function NavButton({ icon: Icon, children, onPress }: NavButtonProps) {
  return (
    <Button className={cx(styles['link'], styles['button'])} onPress={() => onPress()}>
      <Icon size={18} strokeWidth={1.5} aria-hidden />
      <span className={styles['words']}>{children}</span>
    </Button>
  );
}
