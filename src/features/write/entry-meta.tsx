/** The day and the tags of an entry, under its title. */
import type { DayOn } from '../../domain/ids.ts';
import type { EntryChange, EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TagInput } from '../../ui/tag-input.tsx';
import styles from './write.module.css';

export type EntryMetaProps = {
  readonly draft: EntryDraft;
  readonly change: (change: EntryChange) => void;
  readonly isHidden: boolean;
};

export function EntryMeta({ draft, change, isHidden }: EntryMetaProps) {
  return (
    <div className={styles.meta} hidden={isHidden}>
      <DateField
        label="Day"
        hideLabel
        look="quiet"
        value={draft.entryOn}
        onChange={(on) => change({ entryOn: on as DayOn })}
      />
      <div className={styles.tags}>
        <TagInput
          label="Tags"
          hideLabel
          look="quiet"
          tags={draft.tags}
          onChange={(tags) => change({ tags })}
        />
      </div>
    </div>
  );
}
