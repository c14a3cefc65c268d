/** Gratitude: what waits to be said first, with one press to say that it was; then what was said or stays here. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { saidOf } from '../../domain/review/gratitude.ts';
import { useSayGratitude } from '../../hooks/entries/use-say-gratitude.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { FirstFew } from './first-few.tsx';
import { HardDayChoice } from './hard-day-choice.tsx';
import styles from './review.module.css';

export function Gratitude({ items }: { readonly items: readonly AnsweredItem[] }) {
  const say = useSayGratitude();
  const [failed, setFailed] = useState(false);
  if (items.length === 0) return <p className={styles.none}>No gratitude was written down in these days.</p>;
  const waiting = items.filter((item) => saidOf(item) === 'not-yet');
  const others = items.filter((item) => saidOf(item) !== 'not-yet');
  const saidToday = async (item: AnsweredItem): Promise<void> => {
    setFailed(!(await say(item.id)));
  };
  return (
    <>
      {failed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      {waiting.length > 0 && (
        <section aria-labelledby="not-yet-said">
          <h3 id="not-yet-said" className={styles.themeName}>
            Not yet said
          </h3>
          <FirstFew columns items={waiting}>
            {(item) => (
              <GratitudeCard item={item}>
                <Button size="small" onPress={() => void saidToday(item)}>
                  I said it today
                </Button>
              </GratitudeCard>
            )}
          </FirstFew>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="said-or-kept">
          {waiting.length > 0 && (
            <h3 id="said-or-kept" className={styles.themeName}>
              Said, or kept here
            </h3>
          )}
          <FirstFew columns items={others}>
            {(item) => <GratitudeCard item={item} />}
          </FirstFew>
        </section>
      )}
    </>
  );
}

type GratitudeCardProps = { readonly item: AnsweredItem; readonly children?: ReactNode };

function GratitudeCard({ item, children }: GratitudeCardProps) {
  const { said } = item.answers;
  const meant = item.answers['meant']?.text.trim() ?? '';
  const plan = said?.text.trim() ?? '';
  const state = saidOf(item);
  return (
    <EntryCard
      href={paths.entry(item.id)}
      title={item.answers['what']?.text.trim() || itemTitle(item, 'Gratitude')}
      kicker={
        <>
          <DayText on={item.entryOn} style="short" />
          {state === 'said' && ' · Said'}
          {state === 'said' && said?.on !== undefined && (
            <>
              {' '}
              on <DayText on={said.on} style="short" />
            </>
          )}
          {state === 'not-yet' && plan !== '' && ` · ${plan}`}
        </>
      }
      corner={<HardDayChoice item={item} />}
      actions={children}
    >
      {meant || null}
    </EntryCard>
  );
}
