/** One minute to arrive in the room, skippable at any second. Nothing is stored; the circle rests when motion is reduced. */
import { useEffect, useState } from 'react';
import { useOpenSupport } from '../../hooks/support/open-support.ts';
import { Button } from '../../ui/button.tsx';
import styles from './hard-day.module.css';

const minuteMs = 60_000;

const lines = [
  'Put both feet on the floor. Feel the weight of them.',
  'Look for five things you can see from here.',
  'Listen for three sounds, near or far.',
  'Let your shoulders drop. Breathe out for longer than you breathe in.',
] as const;

export function GroundingStep({ unsafe, onDone }: { readonly unsafe: boolean; readonly onDone: () => void }) {
  const openSupport = useOpenSupport();
  const [line, setLine] = useState(0);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const every = setInterval(
      () => setLine((now) => Math.min(now + 1, lines.length - 1)),
      minuteMs / lines.length,
    );
    const end = setTimeout(() => setOver(true), minuteMs);
    return () => {
      clearInterval(every);
      clearTimeout(end);
    };
  }, []);
  return (
    <section aria-labelledby="grounding" className={styles.step}>
      <h2 id="grounding" className={styles.question}>
        One minute first
      </h2>
      {unsafe && (
        <p className={styles.unsafe}>
          You said you are afraid of what you might do. You don’t have to carry that alone. This page will
          wait.{' '}
          <Button variant="secondary" size="small" onPress={openSupport}>
            Reach someone now
          </Button>
        </p>
      )}
      <div className={styles.breath} aria-hidden="true" />
      <p className={styles.line} aria-live="polite">
        {lines[line]}
      </p>
      <Button variant={over ? 'primary' : 'quiet'} onPress={onDone}>
        {over ? 'Continue' : 'Skip the minute'}
      </Button>
    </section>
  );
}
