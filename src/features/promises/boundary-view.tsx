/** A need or a boundary: its kind, what I will do, when it is looked at again, and what has happened since. */
import { useState } from 'react';
import { boundaryOf, wishKinds, wishStep } from '../../domain/boundary.ts';
import type { WishAnswers, WishKind } from '../../domain/boundary.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useAmend } from '../../hooks/entries/use-amend.ts';
import { Alert } from '../../ui/alert.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Section } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { YesNoPath } from '../../ui/yes-no-path.tsx';
import { FollowedPage } from './followed-page.tsx';
import { fact, saysTheSame } from './kept-parts.tsx';
import { wishMeaning, wishName } from './words.ts';
import styles from './promises.module.css';

export function BoundaryView({ item }: { readonly item: AnsweredItem }) {
  const { behaviour, kind, why, willDo, reviewOn, since, log } = boundaryOf(item);
  const title = itemTitle(item, 'A need');
  return (
    <FollowedPage
      item={item}
      template="needs-and-boundaries"
      title={title}
      lede={
        reviewOn !== null && (
          <>
            To be looked at again on <DayText on={reviewOn} style="long" />
          </>
        )
      }
      asks={['review']}
      facts={[
        saysTheSame(behaviour, title) ? null : fact('The behaviour', behaviour),
        kind === null ? null : { name: 'What kind of wish it is', words: <KindOfWish kind={kind} /> },
        fact('Why I need it', why),
        fact('What I will do if it isn’t met', willDo),
      ]}
      since={since}
      log={log}
      noteHelp="A note says what happened and what you did, with its day."
    >
      {kind === null && <ChooseKind item={item} />}
      {kind === 'requirement' && willDo === '' && (
        <Alert tone="notice">
          A requirement rests on what you will do yourself. It can be written down in its text, when you know
          it.
        </Alert>
      )}
    </FollowedPage>
  );
}

function KindOfWish({ kind }: { readonly kind: WishKind }) {
  return (
    <>
      {wishName(kind)}
      <br />
      <span className={styles.meaning}>{wishMeaning(kind)}</span>
    </>
  );
}

/** Asked here when it was left open: by three questions, or at once. */
function ChooseKind({ item }: { readonly item: AnsweredItem }) {
  const { amend } = useAmend();
  const [hasFailed, setHasFailed] = useState(false);
  const choose = async (kind: WishKind): Promise<void> => {
    const isKept = await amend(item.id, ({ answers }) => ({
      ...answers,
      kind: { ...(answers['kind'] ?? { text: '' }), choice: kind },
    }));
    setHasFailed(!isKept);
  };
  return (
    <Section title="A want, a request or a requirement?">
      {hasFailed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      <YesNoPath
        title="Find out by three questions"
        step={(answers: WishAnswers) => {
          const next = wishStep(answers);
          return 'ask' in next
            ? next
            : { result: { value: next.kind, label: wishName(next.kind), meaning: wishMeaning(next.kind) } };
        }}
        onTake={(kind) => void choose(kind)}
      />
      <RadioGroup
        label="What kind of wish it is"
        hideLabel
        look="cards"
        value={null}
        onChange={(kind: WishKind) => void choose(kind)}
        options={wishKinds.map((kind) => ({
          value: kind,
          label: wishName(kind),
          description: wishMeaning(kind),
        }))}
      />
    </Section>
  );
}
