/** The frame around every page of an open journal: the ten places, *New entry*, *Lock*, and the page itself. */
import {
  BookOpen,
  CloudRain,
  Handshake,
  LifeBuoy,
  Lock,
  MessagesSquare,
  PenLine,
  Plus,
  Settings,
  Sprout,
  Sun,
  Undo2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { paths } from '../hooks/navigation/paths.ts';
import { useNavigate, usePath } from '../hooks/navigation/use-navigate.ts';
import { AppShell, NavGroup } from '../ui/app-shell.tsx';
import { Button } from '../ui/button.tsx';
import { NavButton, NavLink } from '../ui/nav-link.tsx';
import { BackupNotice } from './backup-notice.tsx';
import { useFocusOnPage } from './focus-page.ts';
import { ReminderLine } from './reminder-line.tsx';
import { UnlockNotice } from './unlock-notice.tsx';
import styles from './layout.module.css';

type Place = { readonly href: string; readonly name: string; readonly icon: LucideIcon };
/** To write, to look at, to be held by. */
const groups: readonly (readonly [Place, ...Place[]])[] = [
  [
    { href: paths.today, name: 'Today', icon: Sun },
    { href: paths.write, name: 'Write', icon: PenLine },
    { href: paths.journal, name: 'Journal', icon: BookOpen },
  ],
  [
    { href: paths.conversations, name: 'Conversations', icon: MessagesSquare },
    { href: paths.promises, name: 'Promises', icon: Handshake },
    { href: paths.setbacks, name: 'Setbacks', icon: Undo2 },
    { href: paths.review, name: 'Review', icon: Sprout },
  ],
  [
    { href: paths.hardDay, name: 'Hard day', icon: CloudRain },
    { href: paths.support, name: 'Support', icon: LifeBuoy },
    { href: paths.settings, name: 'Settings', icon: Settings },
  ],
];

const isAt = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`);

export type LayoutProps = {
  readonly onNewEntry: () => void;
  readonly onLock: () => void;
  readonly children: ReactNode;
};

export function Layout({ onNewEntry, onLock, children }: LayoutProps): ReactElement {
  const path = usePath();
  const main = useRef<HTMLElement | null>(null);
  useFocusOnPage(main, path);

  return (
    <>
      <SkipLink main={main} />
      <AppShell
        mainRef={main}
        action={
          <Button variant="primary" icon={Plus} onPress={onNewEntry}>
            New entry
          </Button>
        }
        nav={<Places path={path} />}
        foot={
          <NavButton icon={Lock} onPress={onLock}>
            Lock
          </NavButton>
        }
      >
        <UnlockNotice className={styles['notice']} />
        <ReminderLine />
        <BackupNotice className={styles['notice']} />
        {children}
      </AppShell>
    </>
  );
}

function Places({ path }: { readonly path: string }): ReactNode {
  const navigate = useNavigate();
  return groups.map((places) => (
    <NavGroup key={places[0].href}>
      {places.map(({ href, name, icon }) => (
        <NavLink
          key={href}
          href={href}
          icon={icon}
          isCurrent={isAt(path, href)}
          onPress={() => {
            navigate(href);
          }}
        >
          {name}
        </NavLink>
      ))}
    </NavGroup>
  ));
}

function SkipLink({ main }: { readonly main: RefObject<HTMLElement | null> }): ReactElement {
  return (
    <a
      className={styles['skip']}
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        main.current?.focus();
      }}
    >
      Skip to the page
    </a>
  );
}
