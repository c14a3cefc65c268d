/**
 * One earlier version: what changed since, told by strokes and not by colour alone, or the words as they stood then.
 */
import { RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Entry } from '../../../domain/entry.ts';
import { differs, isSetOtherwise, versionParts } from '../../../domain/versions/compare.ts';
import type { VersionMark } from '../../../domain/versions/stretches.ts';
import { useEntryVersion } from '../../../hooks/entries/use-entry-versions.ts';
import { localDay } from '../../../lib/local-day.ts';
import { diffWords } from '../../../lib/word-diff.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { DayText, TimeText } from '../../../ui/date-text.tsx';
import { Prose } from '../../../ui/prose.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { WordChanges } from '../../../ui/word-changes.tsx';
import styles from './versions.module.css';

export type VersionViewProps = {
  readonly present: Entry;
  readonly mark: VersionMark;
  /** null where the entry can't be changed just now: it lies in the trash. */
  readonly onRestore: (() => void) | null;
};

export function VersionView({ present, mark, onRestore }: VersionViewProps) {
  const version = useEntryVersion(present.id, mark.rev);
  const [how, setHow] = useState<'changes' | 'then'>('changes');
  if (version.state === 'loading') return null;
  if (version.state === 'failed') {
    return (
      <Alert tone="problem">This version could not be read just now. The entry itself is as it was.</Alert>
    );
  }
  const { entry } = version;
  return (
    <section className={styles['view']} aria-label="The chosen version">
      <header className={styles['head']}>
        <h2 className={styles['when']}>
          <DayText on={localDay(new Date(mark.savedAt))} style="plain" />, <TimeText at={mark.savedAt} />
        </h2>
        <div className={styles['tools']}>
          <Segmented
            label="How it is shown"
            value={how}
            onChange={setHow}
            options={[
              { value: 'changes', label: 'What changed' },
              { value: 'then', label: 'As it was' },
            ]}
          />
          {onRestore && (
            <Button size="small" icon={RotateCcw} onPress={onRestore}>
              Restore this version
            </Button>
          )}
        </div>
      </header>
      {how === 'changes' ? <Changes then={entry} now={present} /> : <AsItWas entry={entry} />}
    </section>
  );
}

function Changes({ then, now }: { readonly then: Entry; readonly now: Entry }) {
  const parts = useMemo(
    () => versionParts(then, now).map((part) => ({ ...part, changes: diffWords(part.before, part.after) })),
    [then, now],
  );
  return (
    <>
      <p className={styles['note']}>
        {parts.some(differs)
          ? 'Struck through: what is gone since. Underlined: what is new since.'
          : isSetOtherwise(then, now)
            ? 'The words are the same now. Only how they are set differs.'
            : 'It says the same now, word for word.'}
      </p>
      {parts.map(({ key, name, changes }) => (
        <div key={key} className={styles['part']}>
          <h3 className={styles['part-name']}>{name}</h3>
          <WordChanges label={name} changes={changes} side="both" />
        </div>
      ))}
    </>
  );
}

function AsItWas({ entry }: { readonly entry: Entry }) {
  return (
    <div className={styles['then']}>
      {entry.title.trim() !== '' && <h3 className={styles['title']}>{entry.title}</h3>}
      <p className={styles['note']}>
        <DayText on={entry.entryOn} />
      </p>
      <Prose body={entry.body} headingLevel={4} />
    </div>
  );
}
