/**
 * The text of an entry: title, day, tags, tools, words. The editor keeps the text; each change of it is handed on as a
 * function and written down later. What must never happen: a change of the text that leaves it marked as composed
 * from the answers, for composing again would take it back.
 */
import { useCallback, useRef, useState } from 'react';
import type { Body } from '../../domain/body/types.ts';
import { composeTitle } from '../../domain/template/compose/title.ts';
import type { Template } from '../../domain/template/types.ts';
import { HintsButton } from '../../editor/coach/hints-button.tsx';
import { useCoachLayer } from '../../editor/coach/use-coach-layer.ts';
import { useCoachedText } from '../../editor/coach/use-coached-text.ts';
import { SpellingLayer } from '../../editor/spelling/spelling-layer.tsx';
import { useSpeltText } from '../../editor/spelling/use-spelt-text.ts';
import { FindBar } from '../../editor/find-bar.tsx';
import { EntryText } from '../../editor/entry-text.tsx';
import { EntryToolbar } from '../../editor/toolbar.tsx';
import { selectedText, useEntryText, wholeText } from '../../editor/use-entry-text.ts';
import type { EntryChange, EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { useFindHere } from '../../hooks/shell-events/find-here.ts';
import { CoachBeside } from './coach/coach-beside.tsx';
import { useCoachSetup } from './coach/use-coach-setup.ts';
import { EntryActionsRow } from './entry-actions-row.tsx';
import { EntryMenu, useEntryProblem } from './entry-menu.tsx';
import { EntryMeta } from './entry-meta.tsx';
import { EntryPlace } from './entry-place.tsx';
import { FocusModeButton, LeaveFocusMode, useFocusMode } from './focus-mode.tsx';
import { PlanFold } from './plan/plan-beside.tsx';
import { KeptAnswers } from './kept-answers.tsx';
import { MarkPositiveChange } from './positive-change/mark-positive-change.tsx';
import { NotSavedNotice, SaveStatus } from './save-status.tsx';
import { useSpellingSetup } from './spelling/use-spelling-setup.ts';
import { TemplateMark } from './template-mark.tsx';
import { TopActions } from './top-actions.tsx';
import styles from './write.module.css';

export type TextViewProps = {
  readonly draft: EntryDraft;
  readonly template: Template | null;
  readonly initialBody: Body;
  readonly change: (change: EntryChange) => void;
  readonly flush: () => Promise<boolean>;
  readonly onTrash: () => void;
  /** null where there are no questions to go back to. */
  readonly onQuestions: (() => void) | null;
  /** null while the text is still made from the answers, or there are no questions. */
  readonly onAnswers: (() => void) | null;
};

export function TextView(props: TextViewProps) {
  const { draft, template, initialBody, change, flush } = props;
  const isComposed = useRef(draft.composed);
  const onText = useCallback(
    (body: () => Body) => {
      change(isComposed.current ? { body, composed: false } : { body });
      isComposed.current = false;
    },
    [change],
  );
  const editor = useEntryText({
    initialBody,
    onChange: onText,
    onBlur: () => void flush(),
    placeholder: draft.template === 'free' ? 'Write what is on your mind' : 'Your own words',
    autoFocus: !draft.finished,
  });
  const writing = useCoachedText(editor, useCoachSetup(draft));
  const { card, said } = useCoachLayer(writing);
  const spelt = useSpeltText(editor, useSpellingSetup(draft));
  const { isAlone, setIsAlone } = useFocusMode();
  const [isFinding, setIsFinding] = useState(false);
  const findField = useRef<HTMLInputElement>(null);
  const find = useCallback(() => {
    setIsFinding(true);
    findField.current?.focus();
    findField.current?.select();
  }, []);
  useFindHere(find);
  const { problem, setProblem } = useEntryProblem();
  const [quote, setQuote] = useState<string | null>(null);

  return (
    <div className={styles.entry} data-alone={isAlone}>
      <header className={styles.top} hidden={isAlone}>
        <h1 className={styles['guided-title']} tabIndex={-1} data-page-title="">
          <TemplateMark template={draft.template} name={template?.name ?? 'Entry'} />
        </h1>
        <TopActions
          isFinished={draft.finished}
          isKept={draft.kept}
          onKeep={(kept) => change({ kept })}
          onFinish={() => {
            change({ finished: true });
            void flush();
          }}
          onMark={() => setQuote(selectedText(editor))}
          more={
            <EntryMenu id={draft.id} text={() => wholeText(editor)} onFind={find} onProblem={setProblem} />
          }
        >
          <HintsButton writing={writing} onGoTo={card.goTo} />
        </TopActions>
      </header>
      <NotSavedNotice id={draft.id} text={() => wholeText(editor)} />
      {problem}
      {!isAlone && <EntryPlace draft={draft} />}
      <div hidden={isAlone}>
        <MarkPositiveChange draft={draft} quote={quote} onClose={() => setQuote(null)} />
      </div>
      <article className={styles.sheet} aria-label="Entry">
        <div className={styles.title} hidden={isAlone}>
          <textarea
            aria-label="Title"
            placeholder={titleSuggestion(draft, template)}
            maxLength={300}
            rows={1}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value.replace(/\s*[\r\n]+\s*/g, ' ') })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              editor.commands.focus('start');
            }}
          />
        </div>
        <EntryMeta draft={draft} change={change} isHidden={isAlone} />
        <div className={styles.tools}>
          <div className={styles.toolbar} hidden={isAlone}>
            <EntryToolbar editor={editor}>
              <FocusModeButton onPress={() => setIsAlone(true)} />
            </EntryToolbar>
          </div>
          <div className={styles['tools-state']}>
            <SaveStatus id={draft.id} />
            {isAlone && <LeaveFocusMode onPress={() => setIsAlone(false)} />}
          </div>
          {isFinding && <FindBar editor={editor} field={findField} onClose={() => setIsFinding(false)} />}
        </div>
        <EntryText editor={editor} />
      </article>
      <CoachBeside writing={writing} card={card} said={said} />
      <SpellingLayer writing={spelt} />
      {draft.template === 'setback' && !isAlone && <PlanFold />}
      {props.onAnswers && template && !isAlone && (
        <KeptAnswers template={template} answers={draft.answers} onChange={props.onAnswers} />
      )}
      <EntryActionsRow
        draft={draft}
        editor={editor}
        change={change}
        isHidden={isAlone}
        onTrash={props.onTrash}
        onQuestions={props.onQuestions}
      />
    </div>
  );
}

/** Shown where a title may be written, never written by itself. */
const titleSuggestion = (draft: EntryDraft, template: Template | null): string =>
  template && Object.keys(draft.answers).length > 0 ? composeTitle(template, draft.answers) : 'Title';
