/**
 * The card to read aloud from: one part of a prepared conversation at a time, large, by keyboard or button; on paper
 * each part is a block. Limits and what helps to listen stay in sight. Reads the entry; stores nothing.
 * What must never happen: notes from after the talk on the card; a print without a word on who can read paper.
 */
import { Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { conversationParts } from '../../domain/conversation.ts';
import type { ConversationPart } from '../../domain/conversation.ts';
import { answerAt } from '../../domain/dated-log.ts';
import type { EntryId } from '../../domain/ids.ts';
import { useEntry } from '../../hooks/entries/use-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { ListeningHelps } from './listening-helps.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { turnOf } from './turning.ts';
import type { Hidden } from './turning.ts';
import styles from './conversations.module.css';

export type ConversationCardPageProps = { readonly id: EntryId; readonly from: 'list' | 'page' };

export function ConversationCardPage({ id, from }: ConversationCardPageProps) {
  const found = useEntry(id);
  const navigate = useNavigate();
  const [isPrinting, setIsPrinting] = useState(false);
  const parts = found.state === 'ready' ? conversationParts(found.entry) : [];
  const back = from === 'list' ? paths.conversations : paths.conversation(id);
  const { index, turn, card } = useTurning(parts.length, isPrinting, () => navigate(back));

  if (found.state === 'loading') return null;
  const part = parts[index];
  const limits = found.state === 'ready' ? answerAt(found.entry.answers, 'limits').text.trim() : '';
  return (
    <Page
      title="Read aloud"
      actions={
        <>
          {part !== undefined && (
            <Button variant="quiet" icon={Printer} onPress={() => setIsPrinting(true)}>
              Print
            </Button>
          )}
          <Button variant="secondary" onPress={() => navigate(back)}>
            Close
          </Button>
        </>
      }
    >
      {part === undefined ? (
        <EmptyState title="There is nothing to read aloud yet">
          Answer a question or two of this conversation first; each answer becomes one part of the card.
        </EmptyState>
      ) : (
        <div className={styles.reading}>
          <article ref={card} className={styles.card} aria-labelledby="part-heading">
            <h2 id="part-heading" className={styles.partHeading}>
              {part.heading}
            </h2>
            <div className={styles.partText} aria-live="polite">
              {part.paragraphs.map((line, n) => (
                <p key={n}>{line}</p>
              ))}
            </div>
          </article>
          <div className={styles.foot}>
            <div className={styles.turn} data-covers="">
              <Button variant="secondary" isDisabled={index === 0} onPress={() => turn(-1)}>
                Previous part
              </Button>
              <Steps count={parts.length} index={index} label={`${index + 1} of ${parts.length}`} />
              <Button variant="primary" isDisabled={index + 1 >= parts.length} onPress={() => turn(1)}>
                Next part
              </Button>
            </div>
            <ListeningHelps limits={limits} />
          </div>
        </div>
      )}
      <Paper parts={parts} />
      {isPrinting && <PrintDialog onClose={() => setIsPrinting(false)} />}
    </Page>
  );
}

function Paper({ parts }: { readonly parts: readonly ConversationPart[] }) {
  return (
    <div className={styles.paper} aria-hidden="true">
      {parts.map((part) => (
        <section key={part.heading}>
          <h2>{part.heading}</h2>
          {part.paragraphs.map((line, n) => (
            <p key={n}>{line}</p>
          ))}
        </section>
      ))}
    </div>
  );
}

/** Arrows, space and Page keys turn; Escape leaves. A pressed button keeps its own Enter and space. */
function useTurning(count: number, isPaused: boolean, leave: () => void) {
  const [at, setAt] = useState(0);
  const last = Math.max(0, count - 1);
  const index = Math.min(at, last);
  const card = useRef<HTMLElement>(null);
  const turn = (by: 1 | -1): void => {
    if (hiddenOf(card.current).above) card.current?.scrollIntoView({ block: 'start' });
    setAt(Math.min(Math.max(index + by, 0), last));
  };
  useEffect(() => {
    if (isPaused) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isOnControl =
        event.target instanceof Element && event.target.closest('button, a, input') !== null;
      if (isOnControl && (event.key === ' ' || event.key === 'Enter')) return;
      const to = turnOf(event.key, hiddenOf(card.current));
      if (to === null) return;
      event.preventDefault();
      if (to === 'leave') leave();
      else turn(to);
    };
    globalThis.addEventListener('keydown', onKey);
    return () => globalThis.removeEventListener('keydown', onKey);
  });
  return { index, turn, card };
}

/** What stays in sight at the bottom covers the last lines of a long part. */
function hiddenOf(card: HTMLElement | null): Hidden {
  if (card === null) return { above: false, below: false };
  const { top, bottom } = card.getBoundingClientRect();
  const covered = card.parentElement?.querySelector('[data-covers]')?.getBoundingClientRect().top;
  return { above: top < 0, below: bottom > (covered ?? globalThis.innerHeight) + 1 };
}
