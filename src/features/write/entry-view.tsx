/**
 * One entry while it is open: its questions or its text, or, in the trash, its words to be read. Every change goes
 * through the entry's one editor hook. What must never happen: a switch between the views that loses words.
 */
import { useCallback, useMemo, useState } from 'react';
import type { Entry } from '../../domain/entry.ts';
import { templateOf } from '../../domain/template/asked.ts';
import { useDiscardWhenLeft } from '../../hooks/entry-editor/use-discard-untouched.ts';
import { useEntryEditor } from '../../hooks/entry-editor/use-entry-editor.ts';
import type { EntryChange } from '../../hooks/entry-editor/use-entry-editor.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { fitsEditor } from '../../editor/entry-schema.ts';
import { promptsAfterwards, promptsNow, questionAfterwards, questionToOpen } from './entry-mode.ts';
import { GuidedHead } from './guided/guided-head.tsx';
import { GuidedView } from './guided/guided-view.tsx';
import { LatestBody } from './latest-body.ts';
import { ReadOnlyEntry } from './read-only-entry.tsx';
import { TextView } from './text-view.tsx';
import type { TextViewProps } from './text-view.tsx';
import { TrashedEntry } from './trashed-entry.tsx';

export type EntryViewProps = { readonly entry: Entry; readonly afterTalk: boolean };

export function EntryView({ entry, afterTalk }: EntryViewProps) {
  const navigate = useNavigate();
  const { draft, initialBody, change: send, flush } = useEntryEditor(entry);
  useDiscardWhenLeft(entry.id);
  const template = useMemo(() => templateOf(entry), [entry]);
  const [afterwards, setAfterwards] = useState(() =>
    afterTalk && !draft.trashed ? promptsAfterwards(template, draft.stage) : null,
  );
  const [question, setQuestion] = useState(() => questionToOpen(draft, template));
  const [body] = useState(() => new LatestBody(initialBody));

  const change = useCallback(
    (next: EntryChange) => {
      if (next.body) body.set(next.body);
      send(next);
    },
    [send, body],
  );
  const trash = (): void => {
    change({ trashed: true });
    void flush();
  };

  if (draft.trashed) {
    return <TrashedEntry draft={draft} body={body.now()} change={change} flush={flush} />;
  }
  if (afterwards) {
    return (
      <GuidedView
        draft={draft}
        template={afterwards}
        startAt={questionAfterwards(draft, afterwards)}
        change={change}
        onDone={() => {
          void flush();
          navigate(paths.conversation(draft.id));
        }}
        onWriteFreely={() => setAfterwards(null)}
        head={<GuidedHead draft={draft} template={afterwards} text={() => body.now()} onTrash={trash} />}
      />
    );
  }
  if (question !== null && template) {
    // Without an answer there is nothing to keep: the entry stays untouched until its first word.
    const toText = (next: EntryChange): void => {
      if (Object.keys(draft.answers).length > 0 && draft.composed) change(next);
      setQuestion(null);
    };
    return (
      <GuidedView
        draft={draft}
        template={promptsNow(template, draft.stage)}
        startAt={question}
        change={change}
        onDone={(composed) => toText({ body: composed })}
        onWriteFreely={(composed) => toText({ body: composed, composed: false })}
        head={<GuidedHead draft={draft} template={template} text={() => body.now()} onTrash={trash} />}
      />
    );
  }
  const toQuestions = template !== null && template.prompts.length > 0 ? () => setQuestion(0) : null;
  return (
    <OpenText
      draft={draft}
      template={template}
      body={body}
      change={change}
      flush={flush}
      onTrash={trash}
      onQuestions={draft.composed ? toQuestions : null}
      onAnswers={draft.composed ? null : toQuestions}
    />
  );
}

type OpenTextProps = Omit<TextViewProps, 'initialBody'> & { readonly body: LatestBody };

/** Whether it can be edited is decided once, with the text the view starts with. */
function OpenText({ body, ...props }: OpenTextProps) {
  const [start] = useState(() => body.now());
  const [fits] = useState(() => fitsEditor(start));
  if (!fits) return <ReadOnlyEntry draft={props.draft} body={start} />;
  return <TextView {...props} initialBody={start} />;
}
