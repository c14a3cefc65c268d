/** The dated entries that show a positive change: chosen from what was written, each with its day. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../../domain/answer.ts';
import type { EntryItem } from '../../../domain/entry-item.ts';
import type { EntryId } from '../../../domain/ids.ts';
import { noFilter } from '../../../domain/entry-filter.ts';
import { itemTitle } from '../../../domain/item-title.ts';
import { useMonths } from '../../../hooks/entries/use-months.ts';
import { useSearch } from '../../../hooks/search/use-search.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DayText } from '../../../ui/date-text.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { addEvidence } from './answer-edit.ts';
import styles from './guided.module.css';

export type EvidencePickerProps = {
  readonly evidence: readonly Evidence[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
  /** The entry being written: it can't be its own evidence. */
  readonly except: EntryId;
};

export function EvidencePicker({ evidence, onChange, except }: EvidencePickerProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const items = useItems();
  return (
    <>
      {evidence.length > 0 && (
        <ul className={styles.evidence} aria-label="Evidence">
          {evidence.map((piece) => (
            <li key={`${piece.entryId} ${piece.quote}`} className={styles.piece}>
              <div className={styles['piece-words']}>
                <p>{titleOf(items.find(({ id }) => id === piece.entryId))}</p>
                <p className={styles['piece-day']}>
                  <DayText on={piece.on} />
                </p>
                {piece.quote !== '' && <p className={styles.quote}>{piece.quote}</p>}
              </div>
              <IconButton
                label="Take this evidence away"
                icon={X}
                size="small"
                onPress={() => onChange(evidence.filter((other) => other !== piece))}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button size="small" onPress={() => setIsChoosing(true)}>
          Choose entries
        </Button>
      </div>
      {isChoosing && (
        <ChooseDialog
          items={items.filter(({ id }) => id !== except)}
          evidence={evidence}
          onChange={onChange}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </>
  );
}

const shownAtOnce = 40;

type ChooseDialogProps = {
  readonly items: readonly EntryItem[];
  readonly evidence: readonly Evidence[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
  readonly onClose: () => void;
};

function ChooseDialog({ items, evidence, onChange, onClose }: ChooseDialogProps) {
  const [words, setWords] = useState('');
  const { result } = useSearch(words, noFilter, 50);
  const known = new Set(items.map(({ id }) => id));
  const found =
    words.trim() === ''
      ? items
      : (result?.hits.map(({ item }) => item).filter(({ id }) => known.has(id)) ?? []);
  const isChosen = (id: EntryId): boolean => evidence.some(({ entryId }) => entryId === id);
  const toggle = (item: EntryItem, on: boolean): void => {
    onChange(
      on
        ? addEvidence(evidence, { entryId: item.id, on: item.entryOn, quote: '' })
        : evidence.filter(({ entryId }) => entryId !== item.id),
    );
  };
  return (
    <Dialog
      title="Entries that show it"
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <SearchField label="Find an entry" value={words} onChange={setWords} placeholder="Words you remember" />
      <ul className={styles.found}>
        {found.slice(0, shownAtOnce).map((item) => (
          <li key={item.id} className={styles['found-item']}>
            <Checkbox isSelected={isChosen(item.id)} onChange={(on) => toggle(item, on)}>
              <span>{itemTitle(item, 'Untitled')}</span>{' '}
              <span className={styles['found-day']}>
                <DayText on={item.entryOn} style="short" />
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className={styles.hint}>
          {words.trim() === '' ? 'No other entry has been written yet.' : 'No entry has these words.'}
        </p>
      )}
    </Dialog>
  );
}

const titleOf = (item: EntryItem | undefined): string =>
  item ? itemTitle(item, 'Untitled') : 'An entry of this day';

function useItems(): readonly EntryItem[] {
  const months = useMonths();
  return (months ?? []).flatMap(({ items }) => items);
}
