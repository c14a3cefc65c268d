/**
 * *Hints*: how many there are in this text, the list of them, each leading to its place, and the switch that shows or
 * hides them in this entry for this sitting. The way to a hint begins when the list is away and has given the focus
 * back: two that take the focus at once would leave it to whichever is slower.
 */
import { MessageSquareQuote } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger, Popover } from 'react-aria-components/Popover';
import { cx } from '../../ui/cx.ts';
import { Switch } from '../../ui/switch.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import button from '../../ui/button.module.css';
import { isOn } from './coach-setup.ts';
import type { CoachedWriting } from './coach-setup.ts';
import { useSitting } from './use-sitting.ts';
import styles from './coach.module.css';

export type HintsButtonProps = {
  readonly writing: CoachedWriting;
  readonly onGoTo: (id: string) => void;
};

export function HintsButton({ writing, onGoTo }: HintsButtonProps) {
  const { hints, setup } = writing;
  const [sitting, changeSitting] = useSitting(setup.entryId);
  const [isOpen, setIsOpen] = useState(false);
  const chosen = useRef<string | null>(null);
  const isShowing = isOn(setup, sitting);
  const goToChosen = (): void => {
    const id = chosen.current;
    chosen.current = null;
    if (id !== null) onGoTo(id);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Tooltip text="Hints for this text (F8 goes to the next)">
        <AriaButton className={cx(button['button'], button['quiet'], button['small'])}>
          <MessageSquareQuote size={15} strokeWidth={1.6} aria-hidden />
          Hints
          {hints.length > 0 && <span className={styles['count']}>{hints.length}</span>}
        </AriaButton>
      </Tooltip>
      <Popover aria-label="Hints" className={styles['panel'] ?? ''} placement="bottom" offset={6}>
        <div className={styles['panel-body']}>
          <WhenAway run={goToChosen} />
          <p className={styles['panel-note']}>
            Hints suggest another way to say something. They know words, not your life, and can be wrong.
          </p>
          {hints.length > 0 && (
            <ul className={styles['list']}>
              {hints.map(({ id, phrase, name }) => (
                <li key={id}>
                  <AriaButton
                    className={styles['item'] ?? ''}
                    onPress={() => {
                      chosen.current = id;
                      setIsOpen(false);
                    }}
                  >
                    <span className={styles['item-phrase']}>“{phrase}”</span>
                    <span className={styles['item-kind']}>{name}</span>
                  </AriaButton>
                </li>
              ))}
            </ul>
          )}
          {isShowing && hints.length === 0 && <p className={styles['panel-none']}>No hints in this text.</p>}
          <Switch
            isSelected={isShowing}
            onChange={(on) => changeSitting({ isOn: on })}
            description="Until you lock. Kinds of hint are chosen under Settings."
          >
            Show hints in this entry
          </Switch>
          <p className={styles['panel-keys']}>F8 goes to the next hint, Shift+F8 back, Esc closes it.</p>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

/** A popover gives the focus back in the frame after it is gone; this runs in the same frame, behind it. */
function WhenAway({ run }: { readonly run: () => void }) {
  const latest = useEffectEvent(run);
  useEffect(
    () => () => {
      requestAnimationFrame(() => latest());
    },
    [],
  );
  return null;
}
