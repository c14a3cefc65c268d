/**
 * Hard day: for the moment when nothing good seems true. Asks, steadies, then shows a few dated things one by one.
 * Stores only which items were shown when (in the vault), and an entry if the person writes one at the end.
 * What must never happen: a setback, a draft, or a pile of memories on this page; a step without *Stop*.
 */
import { useCallback, useEffect, useState } from 'react';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useFormDraft } from '../../hooks/documents/use-form-draft.ts';
import { useHardDay } from '../../hooks/hard-day/use-hard-day.ts';
import type { HardDayItem } from '../../hooks/hard-day/use-hard-day.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { useOpenSupport } from '../../hooks/support/open-support.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Busy } from '../../ui/spinner.tsx';
import { ClosingStep } from './closing-step.tsx';
import { GroundingStep } from './grounding-step.tsx';
import { HowStep } from './how-step.tsx';
import { ItemStep } from './item-step.tsx';
import { advance, mostItems, settled } from './steps.ts';
import type { Move, Step } from './steps.ts';
import styles from './hard-day.module.css';

const nothing: readonly HardDayItem[] = [];

export function HardDayPage() {
  const { pick, shown } = useHardDay();
  const today = useToday();
  const navigate = useNavigate();
  const openSupport = useOpenSupport();
  const hasBegun = (useFormDraft('closing').words ?? null) !== null;
  const [items, setItems] = useState<readonly HardDayItem[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [reached, setStep] = useState<Step>({ at: 'how' });
  const step = settled(reached, items);
  const [heavy, setHeavy] = useState(false);
  const found = items ?? nothing;
  const move = (to: Move) => setStep((now) => advance(settled(now, items), to, items));
  const shownId = step.at === 'item' ? (found[step.index]?.item.id ?? null) : null;

  const take = useCallback((picked: Awaited<ReturnType<typeof pick>>) => {
    setHasFailed(!picked.ok);
    if (picked.ok) setItems((before) => before ?? picked.value);
  }, []);
  useEffect(() => {
    let isHere = true;
    void pick(today).then((picked) => {
      if (isHere) take(picked);
    });
    return () => {
      isHere = false;
    };
  }, [pick, today, take]);
  useEffect(() => {
    if (shownId !== null) void shown(today, shownId);
  }, [shownId, shown, today]);
  useEffect(() => {
    if (step.at === 'left') navigate(paths.today);
  }, [step.at, navigate]);

  const current = step.at === 'item' ? found[step.index] : undefined;
  return (
    <Page
      title="Hard day"
      actions={
        <Button variant="secondary" onPress={() => move('stop')}>
          Stop
        </Button>
      }
    >
      <div className={styles.stage}>
        {step.at === 'how' && (
          <HowStep
            onAnswer={(answer) => {
              setHeavy(answer === 'unsafe');
              move('answered');
            }}
          />
        )}
        {step.at === 'grounding' && <GroundingStep unsafe={heavy} onDone={() => move('grounded')} />}
        {step.at === 'how' && hasBegun && (
          <Button variant="quiet" onPress={() => move('enough')}>
            Go on with what you had begun to write
          </Button>
        )}
        {step.at === 'item' && items === null && !hasFailed && <Busy label="Looking for something true" />}
        {step.at === 'item' && items === null && hasFailed && (
          <Alert
            tone="problem"
            actions={
              <>
                <Button
                  size="small"
                  onPress={() => {
                    setHasFailed(false);
                    void pick(today).then(take);
                  }}
                >
                  Try again
                </Button>
                <Button size="small" variant="quiet" onPress={() => move('enough')}>
                  Go on without
                </Button>
              </>
            }
          >
            What you wrote down for a day like this could not be read just now. It is not gone.
          </Alert>
        )}
        {current && step.at === 'item' && (
          <ItemStep
            key={current.item.id}
            shown={current}
            position={step.index + 1}
            count={Math.min(found.length, mostItems)}
            onNext={() => move('next')}
            onEnough={() => move('enough')}
          />
        )}
        {step.at === 'closing' && <ClosingStep nothingToShow={items?.length === 0} />}
      </div>
      <p className={styles.support}>
        If this is more than a journal can carry:{' '}
        <Button variant="quiet" size="small" onPress={openSupport}>
          people who can help now
        </Button>
      </p>
    </Page>
  );
}
