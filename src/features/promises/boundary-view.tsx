/** A need or a boundary: its kind, what I will do, when it is looked at again, and what has happened since. */
import { useState } from 'react';
import { boundaryOf, wishKinds, wishStep } from '../../domain/boundary.ts';
import type { WishAnswers, WishKind } from '../../domain/boundary.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useAmend } from '../../hooks/entries/use-amend.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { YesNoPath } from '../../ui/yes-no-path.tsx';
import { fact, Facts, FromConversation, OpenText, saysTheSame } from './kept-parts.tsx';
import { NoteDialog } from './note-dialog.tsx';
import type { NoteKind } from './note-dialog.tsx';
import { SinceThen } from './since-then.tsx';
import { wishMeaning, wishName } from './words.ts';
import styles from './promises.module.css';

export function BoundaryView({ item }: { readonly item: AnsweredItem }) {
  const [asked, setAsked] = useState<NoteKind | null>(null);
  const { behaviour, kind, why, willDo, reviewOn, since, log } = boundaryOf(item);
  const title = itemTitle(item, 'A need');
  return (
    <Page
      title={title}
      titleIs="words"
      lede={
        reviewOn === null ? undefined : (
          <>
            To be looked at again on <DayText on={reviewOn} style="long" />
          </>
        )
      }
      measure="reading"
      actions={
        <>
          <OpenText item={item} />
          <Button onPress={() => setAsked('review')}>Look at it again</Button>
          <Button variant="primary" onPress={() => setAsked('note')}>
            Add a note
          </Button>
        </>
      }
    >
      <Facts
        facts={[
          saysTheSame(behaviour, title) ? null : fact('The behaviour', behaviour),
          kind === null
            ? null
            : {
                name: 'What kind of wish it is',
                words: (
                  <>
                    {wishName(kind)}
                    <br />
                    <span className={styles.meaning}>{wishMeaning(kind)}</span>
                  </>
                ),
              },
          fact('Why I need it', why),
          fact('What I will do if it isn’t met', willDo),
        ]}
      />
      {kind === null && <ChooseKind item={item} />}
      {kind === 'requirement' && willDo === '' && (
        <Alert tone="notice">
          A requirement rests on what you will do yourself. It can be written down in its text, when you know
          it.
        </Alert>
      )}
      <SinceThen since={since} log={log}>
        A note says what happened and what you did, with its day.
      </SinceThen>
      <FromConversation item={item} />
      {asked !== null && (
        <NoteDialog
          id={item.id}
          title={title}
          template="needs-and-boundaries"
          kind={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
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
