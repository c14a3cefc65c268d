/** The times at which an entry was saved, by day, the newest first: one stop of the Tab key, arrows inside. */
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { DayOn } from '../../../domain/ids.ts';
import type { VersionMark } from '../../../domain/versions/stretches.ts';
import { localDay } from '../../../lib/local-day.ts';
import { DayText, TimeText } from '../../../ui/date-text.tsx';
import styles from './versions.module.css';

export type VersionListProps = {
  readonly versions: readonly VersionMark[];
  readonly chosen: number;
  readonly onChoose: (rev: number) => void;
};

export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  return (
    <ListBox
      aria-label="Saved"
      className={styles['list'] ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[String(chosen)]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChoose(Number(key));
      }}
    >
      {byDay(versions).map(([on, ofDay]) => (
        <ListBoxSection key={on} id={on} className={styles['day'] ?? ''}>
          <Header className={styles['day-name'] ?? ''}>
            <DayText on={on} style="short" />
          </Header>
          {ofDay.map(({ rev, savedAt }) => (
            <ListBoxItem
              key={rev}
              id={String(rev)}
              textValue={new Date(savedAt).toISOString()}
              className={styles['version'] ?? ''}
            >
              <TimeText at={savedAt} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

/** In the order given, in the writer's own zone. */
function byDay(versions: readonly VersionMark[]): readonly (readonly [DayOn, readonly VersionMark[]])[] {
  const days = new Map<DayOn, VersionMark[]>();
  for (const version of versions) {
    const on = localDay(new Date(version.savedAt)) as DayOn;
    const ofDay = days.get(on);
    if (ofDay === undefined) days.set(on, [version]);
    else ofDay.push(version);
  }
  return [...days];
}
