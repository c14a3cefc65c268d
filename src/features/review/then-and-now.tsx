/** Then and now: older and newer entries that the person put side by side, question by question. Kept as a pair of ids. */
import { Columns2 } from 'lucide-react';
import { useState } from 'react';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { pinPair, unpinPair } from '../../domain/review/pairs.ts';
import type { ThenAndNow as Pair } from '../../domain/review/pairs.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import { useDocument } from '../../hooks/documents/use-document.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { PinDialog } from './pin-dialog.tsx';
import { answerInWords } from './answer-words.ts';
import styles from './review.module.css';

export function ThenAndNow({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { value, save } = useDocument('entry-pairs');
  const [choosing, setChoosing] = useState(false);
  const [failed, setFailed] = useState(false);
  const keep = async (next: NonNullable<typeof value>): Promise<void> => {
    setFailed(!(await save(next)).ok);
  };
  return (
    <>
      {failed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      {pairs.length === 0 && (
        <p className={styles.none}>
          An entry from before beside one from now says more than either. Put two of the same kind side by
          side, and they stand here in the range of the newer one.
        </p>
      )}
      {pairs.map((pair) => (
        <PairCard
          key={`${pair.older.id}${pair.newer.id}`}
          pair={pair}
          onUnpin={() => {
            if (value) void keep(unpinPair(value, { older: pair.older.id, newer: pair.newer.id }));
          }}
        />
      ))}
      <div data-print="none">
        <Button icon={Columns2} onPress={() => setChoosing(true)}>
          Put two side by side
        </Button>
      </div>
      {choosing && (
        <PinDialog
          onClose={() => setChoosing(false)}
          onPin={(pair) => {
            setChoosing(false);
            if (value) void keep(pinPair(value, pair));
          }}
        />
      )}
    </>
  );
}

function PairCard({ pair, onUnpin }: { readonly pair: Pair; readonly onUnpin: () => void }) {
  const { older, newer, prompts } = pair;
  const rows = prompts
    .map((prompt) => ({
      id: prompt.id,
      question: prompt.question,
      before: answerInWords(older.answers[prompt.id], prompt),
      now: answerInWords(newer.answers[prompt.id], prompt),
    }))
    .filter(({ before, now }) => before !== '' || now !== '');
  return (
    <article className={styles.change} aria-label={`Then and now: ${templateNameOf(newer)}`}>
      <div className={styles.sides}>
        <Side item={older} name="Then" className={styles.then} />
        <Side item={newer} name="Now" className={styles.now} />
        {rows.map((row) => (
          <div key={row.id} className={styles.pairRow}>
            <p className={styles.question}>{row.question}</p>
            <p className={styles.thenWords}>{row.before === '' ? '–' : row.before}</p>
            <p className={styles.nowWords}>{row.now === '' ? '–' : row.now}</p>
          </div>
        ))}
        {rows.length === 0 && (
          <div className={styles.pairRow}>
            <p className={styles.thenWords}>{older.excerpt}</p>
            <p className={styles.nowWords}>{newer.excerpt}</p>
          </div>
        )}
      </div>
      <div className={styles.foot} data-print="none">
        <Button variant="quiet" size="small" onPress={onUnpin}>
          Take apart
        </Button>
      </div>
    </article>
  );
}

type SideProps = {
  readonly item: AnsweredItem;
  readonly name: string;
  readonly className: string | undefined;
};

function Side({ item, name, className }: SideProps) {
  return (
    <div className={className}>
      <p className={styles.label}>
        {name}, <DayText on={item.entryOn} style="short" />
      </p>
      <p className={styles.said}>
        <TextLink href={paths.entry(item.id)}>{itemTitle(item, 'Untitled')}</TextLink>
      </p>
    </div>
  );
}
