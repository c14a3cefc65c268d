/** Chooses which notes of listening belong to a talk. Each choice is written at once. */
import { useState } from 'react';
import type { AnsweredItem, EntryItem } from '../../domain/entry-item.ts';
import {
  conversationLinkOf,
  withConversationLink,
  withoutConversationLink,
} from '../../domain/entry-link.ts';
import type { Entry } from '../../domain/entry.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useAmend } from '../../hooks/entries/use-amend.ts';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './conversations.module.css';

export type LinkListeningProps = {
  readonly entry: Entry;
  readonly linked: readonly AnsweredItem[];
  readonly onClose: () => void;
};

const shownAtMost = 60;

export function LinkListening({ entry, linked, onClose }: LinkListeningProps) {
  const { amend } = useAmend();
  const [hasFailed, setHasFailed] = useState(false);
  const elsewhere = new Set(
    (useShelf('heard') ?? [])
      .filter(({ answers }) => conversationLinkOf(answers)?.id !== entry.id)
      .map(({ id }) => id),
  );
  const notes = (useMonths() ?? [])
    .flatMap(({ items }) => items)
    .filter(({ id, template, words }) => template === 'listening' && words > 0 && !elsewhere.has(id))
    .slice(0, shownAtMost);
  const toggle = async (item: EntryItem, isLinked: boolean): Promise<void> => {
    const link = { id: entry.id, on: entry.entryOn, quote: '' };
    const isKept = await amend(item.id, ({ answers }) =>
      isLinked ? withConversationLink(answers, link) : withoutConversationLink(answers),
    );
    setHasFailed(!isKept);
  };
  return (
    <Dialog
      title="What you heard"
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      {hasFailed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      {notes.length === 0 && (
        <p className={styles.meaning}>
          There is no note of listening that could be linked. You can write one from the page of this
          conversation.
        </p>
      )}
      <ul className={styles.notes}>
        {notes.map((item) => (
          <li key={item.id}>
            <Checkbox
              isSelected={linked.some(({ id }) => id === item.id)}
              onChange={(on) => void toggle(item, on)}
            >
              <span>{itemTitle(item, 'Untitled')}</span>{' '}
              <span className={styles.meaning}>
                <DayText on={item.entryOn} style="short" />
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
