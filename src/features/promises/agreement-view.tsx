/** An agreement: its words, since when it holds, when it is looked at again, and what has happened since. */
import { useState } from 'react';
import { agreementOf } from '../../domain/agreement.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Page } from '../../ui/page.tsx';
import { fact, Facts, FromConversation, OpenText, saysTheSame } from './kept-parts.tsx';
import { NoteDialog } from './note-dialog.tsx';
import type { NoteKind } from './note-dialog.tsx';
import { SinceThen } from './since-then.tsx';
import { areaName } from './words.ts';

export function AgreementView({ item }: { readonly item: AnsweredItem }) {
  const [asked, setAsked] = useState<NoteKind | null>(null);
  const { words, area, madeOn, reviewOn, endedOn, since, log } = agreementOf(item);
  const title = itemTitle(item, 'An agreement');
  return (
    <Page
      title={title}
      titleIs="words"
      lede={
        <>
          Agreed on <DayText on={madeOn} style="long" />
          {endedOn !== null && (
            <>
              , ended on <DayText on={endedOn} style="long" />
            </>
          )}
        </>
      }
      measure="reading"
      actions={
        <>
          <OpenText item={item} />
          {endedOn === null && (
            <>
              <Button variant="quiet" onPress={() => setAsked('end')}>
                It has ended
              </Button>
              <Button onPress={() => setAsked('review')}>Look at it again</Button>
            </>
          )}
          <Button variant="primary" onPress={() => setAsked('note')}>
            Add a note
          </Button>
        </>
      }
    >
      <Facts
        facts={[
          saysTheSame(words, title) ? null : fact('What we agreed on', words),
          fact('What it is about', (area === null ? null : areaName(area)) ?? ''),
          reviewOn === null
            ? null
            : { name: 'We look at it again', words: <DayText on={reviewOn} style="long" /> },
        ]}
      />
      <SinceThen since={since} log={log}>
        A note says how it goes, with its day.
      </SinceThen>
      <FromConversation item={item} />
      {asked !== null && (
        <NoteDialog
          id={item.id}
          title={title}
          template="agreement"
          kind={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  );
}
