/**
 * The card to read aloud from: one part of a prepared conversation at a time, large, by keyboard or button; printed,
 * all parts on paper. Reads the entry; stores nothing.
 */
import { useEffect, useState } from 'react';
import { conversationParts } from '../../domain/conversation.ts';
import type { EntryId } from '../../domain/ids.ts';
import { useEntry } from '../../hooks/entries/use-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import styles from './conversations.module.css';

export function ConversationCardPage({ id }: { readonly id: EntryId }) {
  const found = useEntry(id);
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const parts = found.state === 'ready' ? conversationParts(found.entry) : [];
  const last = Math.max(0, parts.length - 1);
  const index = Math.min(at, last);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof Element &&
        event.target.closest('button, a, input, textarea, [contenteditable]')
      ) {
        if (event.key === ' ' || event.key === 'Enter') return;
      }
      const forward =
        event.key === 'ArrowRight' ||
        event.key === 'ArrowDown' ||
        event.key === ' ' ||
        event.key === 'PageDown';
      const backward = event.key === 'ArrowLeft' || event.key === 'ArrowUp' || event.key === 'PageUp';
      if (forward) setAt((now) => Math.min(now + 1, last));
      else if (backward) setAt((now) => Math.max(now - 1, 0));
      else if (event.key === 'Escape') navigate(paths.conversations);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [last, navigate]);

  if (found.state === 'loading') return null;
  const part = parts[index];
  return (
    <Page
      title="Read aloud"
      actions={
        <>
          <Button variant="quiet" onPress={() => window.print()}>
            Print
          </Button>
          <Button variant="secondary" onPress={() => navigate(paths.conversations)}>
            Close
          </Button>
        </>
      }
    >
      {found.state === 'missing' || part === undefined ? (
        <EmptyState title="There is nothing to read aloud yet">
          Answer a question or two of this conversation first; each answer becomes one part of the card.
        </EmptyState>
      ) : (
        <>
          <article className={styles.card} aria-labelledby="part-heading">
            <h2 id="part-heading" className={styles.partHeading}>
              {part.heading}
            </h2>
            <div className={styles.partText} aria-live="polite">
              {part.paragraphs.map((line, n) => (
                <p key={n}>{line}</p>
              ))}
            </div>
          </article>
          <div className={styles.turn}>
            <Button variant="secondary" isDisabled={index === 0} onPress={() => setAt(index - 1)}>
              Previous part
            </Button>
            <span>
              {index + 1} of {parts.length}
            </span>
            <Button variant="primary" isDisabled={index === last} onPress={() => setAt(index + 1)}>
              Next part
            </Button>
          </div>
          <div className={styles.paper} aria-hidden="true">
            {parts.map((one) => (
              <section key={one.heading}>
                <h2>{one.heading}</h2>
                {one.paragraphs.map((line, n) => (
                  <p key={n}>{line}</p>
                ))}
              </section>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
