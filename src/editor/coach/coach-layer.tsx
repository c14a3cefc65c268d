/**
 * What the coach puts on the page beside a text: the open card, Support when the words speak of danger, and one quiet
 * voice for people who listen to the page. The save state stays the only status region: this one is a log.
 */
import { useEffect, useRef, useState } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { CoachedWriting } from './coach-setup.ts';
import { HintCard } from './hint-card.tsx';
import type { ShownHint } from './shown-hint.ts';
import { SupportNotice } from './support-notice.tsx';
import type { SupportAtHand } from './support-notice.tsx';
import type { HintCardState } from './use-hint-card.ts';
import { useSitting } from './use-sitting.ts';

export type CoachLayerProps = {
  readonly writing: CoachedWriting;
  readonly card: HintCardState;
  /** Said besides, e.g. that there is no hint to go to. */
  readonly said: string;
  readonly support: SupportAtHand;
};

export function CoachLayer({ writing, card, said, support }: CoachLayerProps) {
  const [sitting, changeSitting] = useSitting(writing.setup.entryId);
  const { isSupportOpen } = sitting;
  const news = useNews(writing.hints);
  return (
    <>
      <VisuallyHidden>
        <span role="log" aria-label="Hints">
          {isSupportOpen ? 'Support is open beside the text. F1 opens all of it.' : said || news}
        </span>
      </VisuallyHidden>
      {writing.setup.hasFailed && (
        <Alert tone="problem">
          Your choice about hints could not be written to the journal. It holds until you lock; what you wrote
          is safe.
        </Alert>
      )}
      <HintCard writing={writing} card={card} />
      {isSupportOpen && (
        <SupportNotice support={support} onClose={() => changeSitting({ isSupportOpen: false })} />
      )}
    </>
  );
}

/** Says that a hint came, never that one went. */
function useNews(hints: readonly ShownHint[]): string {
  const [news, setNews] = useState('');
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const added = hints.filter(({ id }) => !before.current.has(id));
    before.current = new Set(hints.map(({ id }) => id));
    const [first] = added;
    if (!first) return;
    setNews(
      added.length === 1
        ? `A hint: ${first.name}. F8 goes to it.`
        : `${added.length} hints. F8 goes to the next.`,
    );
  }, [hints]);
  return news;
}
