/** A link inside a sentence or a list, to a place of the app. Looks like writing, with a line under it. */
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import styles from './text-link.module.css';

export type TextLinkProps = { readonly href: string; readonly children: ReactNode };

export function TextLink({ href, children }: TextLinkProps) {
  return (
    <Link href={href} className={styles['link'] ?? ''}>
      {children}
    </Link>
  );
}
