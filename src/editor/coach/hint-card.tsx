/**
 * One hint: why, one suggestion, and three ways to be rid of it. It stands beside the words and changes none of them.
 * What must never happen: the focus taken from typing by a card that nobody asked for with the keys.
 */
import { useEffect, useId, useMemo, useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { silencePhrase, setKind } from '../../domain/document/coach-choosing.ts';
import { Button } from '../../ui/button.tsx';
import type { CoachedWriting } from './coach-setup.ts';
import type { HintCardState } from './use-hint-card.ts';
import { useSitting } from './use-sitting.ts';
import styles from './coach.module.css';

export type HintCardProps = { readonly writing: CoachedWriting; readonly card: HintCardState };

export function HintCard({ writing, card }: HintCardProps) {
  const { surface, hints } = writing;
  const { open } = card;
  const id = open?.id ?? null;
  const anchor = useMemo(() => ({ current: id === null ? null : surface.anchorOf(id) }), [surface, id]);
  if (open === null || anchor.current === null) return null;
  const index = hints.findIndex((hint) => hint.id === open.id);
  return (
    <Popover
      key={open.id}
      className={styles['card'] ?? ''}
      isOpen
      isNonModal
      onOpenChange={(isOpen) => {
        if (!isOpen) card.close();
      }}
      triggerRef={anchor}
      placement="bottom start"
      offset={6}
    >
      <CardBody writing={writing} card={card} index={index} takesFocus={open.by === 'keys'} />
    </Popover>
  );
}

type CardBodyProps = HintCardProps & { readonly index: number; readonly takesFocus: boolean };

function CardBody({ writing, card, index, takesFocus }: CardBodyProps) {
  const { setup, surface, hints } = writing;
  const hint = hints[index];
  const [sitting, changeSitting] = useSitting(setup.entryId);
  const titleId = useId();
  const textId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { onCard } = card;
  useEffect(() => {
    const element = box.current;
    const enter = (): void => onCard(true);
    const leave = (): void => onCard(false);
    element?.addEventListener('mouseenter', enter);
    element?.addEventListener('mouseleave', leave);
    return () => {
      element?.removeEventListener('mouseenter', enter);
      element?.removeEventListener('mouseleave', leave);
    };
  }, [onCard]);
  if (!hint) return null;

  const done = (): void => {
    card.close();
    surface.focus();
  };
  const dismissHere = (): void => {
    changeSitting({ dismissed: new Set([...sitting.dismissed, hint.identity]) });
    done();
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      tabIndex={-1}
      className={styles['card-body']}
    >
      <p className={styles['card-title']} id={titleId}>
        {hint.name}
        {hints.length > 1 && (
          <span className={styles['card-count']}>
            {index + 1} of {hints.length}
          </span>
        )}
      </p>
      <div id={textId} className={styles['card-text']}>
        <p>{hint.why}</p>
        <p className={styles['card-suggestion']}>{hint.suggestion}</p>
      </div>
      <div className={styles['card-actions']}>
        <Button size="small" onPress={dismissHere}>
          Dismiss here
        </Button>
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            setup.changeChoices((choices) => setKind(choices, hint.kind, false));
            done();
          }}
        >
          Not this kind
        </Button>
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            setup.changeChoices((choices) => silencePhrase(choices, hint.kind, hint.phrase));
            done();
          }}
        >
          Not this phrase
        </Button>
      </div>
    </div>
  );
}
