/**
 * Where the journal lies, and backup, import and export: what this version does, and what it doesn't do yet.
 * What must never happen: a button that does nothing, a promise of safety that isn't kept.
 */
import { FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useAppInfo } from '../../hooks/app-info/use-app-info.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import styles from './settings.module.css';

export function Keeping(): ReactElement {
  const { openDataFolder } = useAppInfo();
  return (
    <>
      <Section title="Backup">
        <div className={styles['words']}>
          <p>
            This version makes no backups by itself. To make one now, lock the journal, open the data folder,
            and copy the folder <code>journals</code> to another disk. The copy is encrypted like the journal
            itself: it opens with the same passphrase and the same recovery key.
          </p>
          <p>
            To go back to a copy, close Tend, put the copied folder in place of the present one, and start
            Tend.
          </p>
          <div>
            <Button icon={FolderOpen} onPress={openDataFolder}>
              Open the data folder
            </Button>
          </div>
        </div>
      </Section>
      <Section title="Import">
        <div className={styles['words']}>
          <p>
            This version can’t bring in writing from other programs yet. Text can be pasted into an entry.
          </p>
        </div>
      </Section>
      <Section title="Export">
        <div className={styles['words']}>
          <p>
            This version can’t write your entries to other formats yet. What you mark in an entry can be
            copied; once copied, it is no longer encrypted.
          </p>
        </div>
      </Section>
    </>
  );
}
