/** Chooses two entries of one kind to stand side by side. Drafts and the trash are not offered. */
import { useMemo, useState } from 'react';
import type { EntryPair } from '../../domain/document/entry-pairs.ts';
import type { EntryItem } from '../../domain/entry-item.ts';
import type { EntryId } from '../../domain/ids.ts';
import { itemTitle } from '../../domain/item-title.ts';
import type { TemplateId } from '../../domain/template/types.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/days.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useLocale } from 'react-aria-components/I18nProvider';
import styles from './review.module.css';

/** A list longer than this is no help in choosing. */
const mostOffered = 300;

export type PinDialogProps = {
  readonly onClose: () => void;
  readonly onPin: (pair: EntryPair) => void;
};

export function PinDialog({ onClose, onPin }: PinDialogProps) {
  const months = useMonths();
  const { locale } = useLocale();
  const [template, setTemplate] = useState<TemplateId | null>(null);
  const [older, setOlder] = useState<EntryId | null>(null);
  const [newer, setNewer] = useState<EntryId | null>(null);
  const kinds = useMemo(() => kindsOf((months ?? []).flatMap((month) => month.items)), [months]);
  const items = template === null ? [] : (kinds.get(template) ?? []);
  const option = (item: EntryItem) => ({
    value: item.id,
    label: `${formatDay(item.entryOn, locale, 'short')}: ${itemTitle(item, 'Untitled')}`,
  });
  const isReady = older !== null && newer !== null && older !== newer;
  return (
    <Dialog
      title="Put two side by side"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            onPress={() => {
              if (isReady) onPin({ older, newer });
            }}
          >
            Put side by side
          </Button>
        </>
      }
    >
      {kinds.size === 0 ? (
        <p className={styles.none}>
          There has to be more than one finished entry of the same kind. Two check-ins, two visions or two
          letters are a good beginning.
        </p>
      ) : (
        <div className={styles.form}>
          <Select
            label="Kind"
            value={template}
            onChange={(id) => {
              setTemplate(id);
              setOlder(null);
              setNewer(null);
            }}
            options={[...kinds].map(([id, [newest]]) => ({
              value: id,
              label: newest ? templateNameOf(newest) : '',
            }))}
          />
          <Select
            label="Then"
            value={older}
            onChange={setOlder}
            isDisabled={template === null}
            options={items.toReversed().slice(0, mostOffered).map(option)}
          />
          <Select
            label="Now"
            value={newer}
            onChange={setNewer}
            isDisabled={template === null}
            options={items.slice(0, mostOffered).map(option)}
          />
        </div>
      )}
    </Dialog>
  );
}

/** Kinds with at least two finished entries, each newest first. Setbacks have a page of their own to be compared on. */
function kindsOf(items: readonly EntryItem[]): ReadonlyMap<TemplateId, readonly EntryItem[]> {
  const kinds = new Map<TemplateId, EntryItem[]>();
  for (const item of items) {
    if (item.draft || item.template === 'setback') continue;
    const there = kinds.get(item.template);
    if (there) there.push(item);
    else kinds.set(item.template, [item]);
  }
  return new Map([...kinds].filter(([, all]) => all.length > 1));
}
