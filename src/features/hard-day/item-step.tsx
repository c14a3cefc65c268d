/** One dated thing that was true, alone on the page. */
import { templateNameOf } from '../../domain/template/asked.ts';
import type { HardDayItem } from '../../hooks/hard-day/use-hard-day.ts';
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
  const last = props.position === props.count;
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
      </div>
    </section>
  );
}
