/** This journal on this computer: its name on the lock screen, and taking it away for good. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useThisJournal } from '../../hooks/journals/use-this-journal.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { DeleteJournal } from './delete-journal.tsx';
import { RenameJournal } from './rename-journal.tsx';
import styles from './settings.module.css';

export function ThisJournal(): ReactElement | null {
  const { name, rename, remove, leave } = useThisJournal();
  const [open, setOpen] = useState<'rename' | 'delete' | null>(null);
  if (name === undefined) return null;
  const shown = name ?? 'Unnamed journal';
  const close = (): void => {
    setOpen(null);
  };
  return (
    <Section
      title="This journal"
      lede="Its name is shown on the lock screen, where you can also create another journal with a passphrase of its own."
    >
      <div className={styles['group']}>
        <p className={styles['lead']}>{shown}</p>
        <div className={styles['row']}>
          <Button onPress={() => setOpen('rename')}>Rename…</Button>
          <Button variant="danger" onPress={() => setOpen('delete')}>
            Delete this journal…
          </Button>
        </div>
      </div>
      {open === 'rename' && <RenameJournal name={name ?? ''} onRename={rename} onClose={close} />}
      {open === 'delete' && <DeleteJournal name={shown} onDelete={remove} onClose={close} onLeave={leave} />}
    </Section>
  );
}
