/** One place in the sidebar. A real link for tools and middle clicks, but going there is the router's. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
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
