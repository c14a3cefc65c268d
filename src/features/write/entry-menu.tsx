/** What is done with an entry as a whole, now and then: read it elsewhere, or as it was before. */
import { Copy, History, Printer, Search } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../domain/ids.ts';
import { useCopy } from '../../hooks/clipboard/use-copy.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { usePrint } from '../../hooks/print/use-print.ts';
import { Alert } from '../../ui/alert.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';

export type EntryMenuProps = {
  readonly id: EntryId;
  readonly text: () => string;
  /** null where there is no text to look in. */
  readonly onFind: (() => void) | null;
  /** Given: what could not be done, in words, for the page to show; null takes it away again. */
  readonly onProblem: (words: string | null) => void;
};

export function EntryMenu({ id, text, onFind, onProblem }: EntryMenuProps) {
  const navigate = useNavigate();
  const copy = useCopy();
  const print = usePrint();
  const attempt = async (what: Promise<boolean>, words: string): Promise<void> => {
    onProblem(null);
    if (!(await what)) onProblem(words);
  };
  const items: readonly MenuEntry[] = [
    ...(onFind ? [{ id: 'find', label: 'Find in this entry', icon: Search, onAction: onFind }] : []),
    {
      id: 'copy',
      label: 'Copy the text',
      icon: Copy,
      onAction: () => void attempt(copy(text()), 'The text could not be copied just now.'),
    },
    {
      id: 'print',
      label: 'Print this entry…',
      icon: Printer,
      onAction: () => void attempt(print(), 'The system did not print. Is there a printer?'),
    },
    {
      id: 'versions',
      label: 'Earlier versions',
      icon: History,
      onAction: () => navigate(paths.versions(id)),
    },
  ];
  return <MenuButton label="More for this entry" items={items} />;
}

/** For the page that shows what the menu could not do. */
export function useEntryProblem(): {
  readonly problem: ReactNode;
  readonly setProblem: (words: string | null) => void;
} {
  const [words, setProblem] = useState<string | null>(null);
  return { problem: words === null ? null : <Alert tone="problem">{words}</Alert>, setProblem };
}
