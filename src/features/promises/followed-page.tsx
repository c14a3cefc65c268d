/**
 * The page of what is followed over time, a need or an agreement: what it says, what has happened since, and the dated
 * lines that can be added. What it says is given; the lines go into the entry's own answers.
 */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LogLine } from '../../domain/answer.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Facts, FromConversation, OpenText } from './kept-parts.tsx';
import type { Fact } from './kept-parts.tsx';
import { NoteDialog } from './note-dialog.tsx';
import type { NoteDialogProps, NoteKind } from './note-dialog.tsx';
import { SinceThen } from './since-then.tsx';

export type FollowedPageProps = {
  readonly item: AnsweredItem;
  readonly template: NoteDialogProps['template'];
  readonly title: string;
  readonly lede: ReactNode;
  /** What can be done with it besides a note; none of it for what is over. */
  readonly asks: readonly Exclude<NoteKind, 'note'>[];
  readonly facts: readonly (Fact | null)[];
  readonly since: string;
  readonly log: readonly LogLine[];
  /** What a note is for, said while there is none. */
  readonly noteHelp: string;
  /** What is still to be settled, between what it says and what has happened. */
  readonly children?: ReactNode;
};

export function FollowedPage(props: FollowedPageProps) {
  const { item, title, asks } = props;
  const [asked, setAsked] = useState<NoteKind | null>(null);
  return (
    <Page
      title={title}
      titleIs="words"
      lede={props.lede}
      measure="reading"
      actions={
        <>
          <OpenText item={item} />
          {asks.includes('end') && (
            <Button variant="quiet" onPress={() => setAsked('end')}>
              It has ended
            </Button>
          )}
          {asks.includes('review') && <Button onPress={() => setAsked('review')}>Look at it again</Button>}
          <Button variant="primary" onPress={() => setAsked('note')}>
            Add a note
          </Button>
        </>
      }
    >
      <Facts facts={props.facts} />
      {props.children}
      <SinceThen since={props.since} log={props.log}>
        {props.noteHelp}
      </SinceThen>
      <FromConversation item={item} />
      {asked !== null && (
        <NoteDialog
          id={item.id}
          title={title}
          template={props.template}
          kind={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  );
}
