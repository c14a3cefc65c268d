/** One dated thing that was true, alone on the page, with a way never to see it here again (kept in the entry). */
import { useState } from 'react';
import { templateNameOf } from '../../domain/template/asked.ts';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
import type { HardDayItem } from '../../hooks/hard-day/use-hard-day.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import styles from './hard-day.module.css';

export function ItemStep(props: {
  readonly shown: HardDayItem;
  readonly position: number;
  readonly count: number;
  readonly onNext: () => void;
  readonly onEnough: () => void;
}) {
  const { item, text } = props.shown;
  const { save } = useEntryActions();
  const [failed, setFailed] = useState(false);
  const last = props.position === props.count;
  const never = async (): Promise<void> => {
    if ((await save(item.id, { hardDay: 'never' })).ok) props.onNext();
    else setFailed(true);
  };
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <section aria-labelledby="true-then" className={styles.step}>
      <p className={styles.aside}>
        {templateNameOf(item)} · <DayText on={item.entryOn} style="long" />
      </p>
      <h2 id="true-then" className={styles.question}>
        What was true then
      </h2>
      <article className={styles.memory}>
        {item.title.trim() !== '' && <h3 className={styles.memoryTitle}>{item.title}</h3>}
        {paragraphs.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </article>
      <div className={styles.choices}>
        <Button variant="primary" onPress={props.onNext}>
          {last ? 'Go on' : 'Next'}
        </Button>
        {!last && (
          <Button variant="quiet" onPress={props.onEnough}>
            That is enough
          </Button>
        )}
        <Button variant="quiet" onPress={() => void never()}>
          Not this one again
        </Button>
      </div>
      {failed && (
        <Alert tone="problem">That could not be written to the disk. You can go on all the same.</Alert>
      )}
    </section>
  );
}
