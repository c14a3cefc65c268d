/**
 * One entry while it is open: its questions or its text, or, in the trash, its words to be read. Every change goes
 * through the entry's one editor hook. What must never happen: a switch between the views that loses words.
 */
import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Body } from '../../domain/body/types.ts';
import type { Entry } from '../../domain/entry.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';
import { useDiscardWhenLeft } from '../../hooks/entry-editor/use-discard-untouched.ts';
import { useEntryEditor } from '../../hooks/entry-editor/use-entry-editor.ts';
import type { EntryChange } from '../../hooks/entry-editor/use-entry-editor.ts';
import { fitsEditor } from '../../editor/entry-schema.ts';
import { promptsNow, questionToOpen } from './entry-mode.ts';
import { GuidedHead } from './guided/guided-head.tsx';
import { GuidedView } from './guided/guided-view.tsx';
import { ReadOnlyEntry } from './read-only-entry.tsx';
import { TextView } from './text-view.tsx';
import { TrashedEntry } from './trashed-entry.tsx';

export function EntryView({ entry }: { readonly entry: Entry }) {
  const { draft, initialBody, change: send, flush } = useEntryEditor(entry);
  useDiscardWhenLeft(entry.id);
  const template = templateById(draft.template);
  const [question, setQuestion] = useState(() => questionToOpen(draft, template));
  /** The text as of the last change, for whichever view comes next. */
  const body = useRef<Body | (() => Body)>(initialBody);

  const change = useCallback(
    (next: EntryChange) => {
      if (next.body) body.current = next.body;
      send(next);
    },
    [send],
  );
  const bodyNow = (): Body => (typeof body.current === 'function' ? body.current() : body.current);
  const trash = (): void => {
    change({ trashed: true });
    void flush();
  };

  if (draft.trashed) {
    return <TrashedEntry draft={draft} body={bodyNow()} change={change} flush={flush} />;
  }
  if (question !== null && template) {
    // Without an answer there is nothing to keep: the entry stays untouched until its first word.
    const toText = (next: EntryChange): void => {
      if (Object.keys(draft.answers).length > 0) change(next);
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
        head={<GuidedHead draft={draft} template={template} text={bodyNow} onTrash={trash} />}
      />
    );
  }
  return (
    <TextOrReadOnly
      body={bodyNow}
      view={(start) => (
        <TextView
          draft={draft}
          template={template}
          initialBody={start}
          change={change}
          flush={flush}
          onTrash={trash}
          onQuestions={
            template && template.prompts.length > 0 && draft.composed ? () => setQuestion(0) : null
          }
        />
      )}
      readOnly={(start) => <ReadOnlyEntry draft={draft} body={start} />}
    />
  );
}

/** Decided once, with the text the view starts with. */
function TextOrReadOnly(props: {
  readonly body: () => Body;
  readonly view: (start: Body) => ReactNode;
  readonly readOnly: (start: Body) => ReactNode;
}) {
  const [start] = useState(props.body);
  const [fits] = useState(() => fitsEditor(start));
  return fits ? props.view(start) : props.readOnly(start);
}
