/**
 * A short list whose order is the person's: one item is open, and items move by dragging, with a pointer or from the
 * keyboard (Enter on the handle, arrows, Enter). What is dragged is an id of ours, so that no words reach another program.
 */
import { GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import styles from './sortable-list.module.css';

const dragType = 'application/x-tend-item';

export type SortableListProps = {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly isUnfinished?: boolean }[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** `to` is the place among the items after the move, 0 is first. */
  readonly onMove: (id: string, to: number) => void;
};

export function SortableList({ label, items, selected, onSelect, onMove }: SortableListProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined) return;
      const others = items.filter(({ id }) => id !== key);
      const beside = others.findIndex(({ id }) => id === target.key);
      if (beside >= 0) onMove(String(key), target.dropPosition === 'before' ? beside : beside + 1);
    },
  });
  return (
    <GridList
      className={styles['list'] ?? ''}
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onSelect(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {items.map(({ id, text, isUnfinished = false }, index) => (
        <GridListItem key={id} id={id} textValue={text} className={styles['item'] ?? ''}>
          <Button slot="drag" className={styles['handle'] ?? ''} aria-label={`Move: ${text}`}>
            <GripVertical size={15} strokeWidth={1.6} aria-hidden />
          </Button>
          <span className={styles['number']} aria-hidden>
            {index + 1}
          </span>
          <span className={styles['text']} data-unfinished={isUnfinished}>
            {text}
          </span>
        </GridListItem>
      ))}
    </GridList>
  );
}
