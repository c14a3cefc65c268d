/**
 * One question with its field, hint and example, and what stands beside the words: feelings, a choice, a day, evidence.
 * The question is the field's name. Ctrl+Enter goes on; Enter is a new line, for answers have paragraphs.
 */
import { useId, useLayoutEffect, useRef } from 'react';
import type { Answer } from '../../../domain/answer.ts';
import type { DayOn, EntryId } from '../../../domain/ids.ts';
import type { Role } from '../../../domain/role.ts';

import type { CoachSetup } from '../../../editor/coach/coach-setup.ts';
import { HintsButton } from '../../../editor/coach/hints-button.tsx';
import { useCoachLayer } from '../../../editor/coach/use-coach-layer.ts';
import { useCoachedField } from '../../../editor/coach/use-coached-field.ts';
import { MirrorField } from '../../../editor/mirror-field.tsx';
import { SpellingLayer } from '../../../editor/spelling/spelling-layer.tsx';
import type { SpellingSetup } from '../../../editor/spelling/spelling-setup.ts';
import { useSpeltField } from '../../../editor/spelling/use-spelt-field.ts';
import type { Prompt, Pick as PromptPick } from '../../../domain/template/types.ts';
import { ChipGroup } from '../../../ui/chip-group.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToday } from '../../../hooks/clock/use-today.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { CoachBeside } from '../coach/coach-beside.tsx';
import type { AnswerChange } from './answer-edit.ts';
import { EvidencePicker } from './evidence-picker.tsx';
import { OpeningHelp } from './opening-help.tsx';
import { WishHelp } from './wish-help.tsx';
import { FeelingsPicker } from './feelings-picker.tsx';
import styles from './guided.module.css';

export type QuestionProps = {
  /** null in a preview: no entry, so no evidence either. */
  readonly entryId: EntryId | null;
  readonly prompt: Prompt;
  readonly role: Role;
  readonly answer: Answer;
  readonly coach: CoachSetup;
  readonly spelling: SpellingSetup;
  /** The words of all answers, in the order of the questions, and which of them is this one's. */
  readonly texts: readonly string[];
  readonly index: number;
  readonly onChange: (change: AnswerChange) => void;
  readonly onNext: () => void;
};

export function Question(props: QuestionProps) {
  const { prompt, role, answer, texts, index, onChange, onNext } = props;
  const questionId = useId();
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const writing = useCoachedField(props.coach, { field, mirror, texts, index });
  const { card, said } = useCoachLayer(writing);
  const spelt = useSpeltField(props.spelling, { field, mirror, text: answer.text });
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);

  return (
    <>
      <h2 className={styles.question} id={questionId}>
        {prompt.question}
      </h2>
      <p className={styles.hint} id={hintId} hidden={prompt.hint[role] === ''}>
        {prompt.hint[role]}
      </p>
      <MirrorField
        field={field}
        mirror={mirror}
        text={answer.text}
        hints={writing.places}
        misspelt={spelt.places}
        className={styles.answer ?? ''}
        kind={prompt.kind}
      >
        <textarea
          ref={field}
          className={styles.answer}
          data-guided-question=""
          aria-labelledby={questionId}
          aria-describedby={hintId}
          rows={prompt.kind === 'text' ? 4 : 2}
          data-kind={prompt.kind}
          value={answer.text}
          onChange={(event) => {
            onChange({ text: event.target.value });
            writing.changed();
            spelt.changed();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
              return;
            event.preventDefault();
            onNext();
          }}
        />
      </MirrorField>
      <div className={styles.hints}>
        <HintsButton writing={writing} onGoTo={card.goTo} />
      </div>
      <CoachBeside writing={writing} card={card} said={said} />
      <SpellingLayer writing={spelt} />
      {prompt.help === 'opening' && <OpeningHelp answer={answer} onChange={onChange} />}
      <Beside {...props} />
      {prompt.help === 'wish' && <WishHelp prompt={prompt} onChange={onChange} />}
      {prompt.picks?.map((pick) => (
        <PickOne key={pick.id} pick={pick} answer={answer} onChange={onChange} />
      ))}
      {(prompt.kind === 'day' || prompt.day !== undefined) && (
        <div className={styles.beside}>
          <DateField
            label={prompt.day ?? 'Day'}
            value={answer.on ?? null}
            onChange={(on) => onChange({ on: on as DayOn })}
          />
          {answer.on !== undefined && (
            <Button size="small" variant="quiet" onPress={() => onChange({ on: undefined })}>
              Clear the day
            </Button>
          )}
        </div>
      )}
      {prompt.example[role] !== '' && (
        <Disclosure title="An example">
          <p className={styles.example}>{prompt.example[role]}</p>
        </Disclosure>
      )}
    </>
  );
}

function Beside({ entryId, prompt, answer, onChange }: QuestionProps) {
  const today = useToday();
  switch (prompt.kind) {
    case 'text':
    case 'day':
      return null;
    case 'feelings':
      return (
        <FeelingsPicker feelings={answer.feelings ?? []} onChange={(feelings) => onChange({ feelings })} />
      );
    case 'choice':
      return (
        <div className={styles.beside} data-look={hasMeanings(prompt) ? 'cards' : 'plain'}>
          <RadioGroup
            label="Which is it?"
            hideLabel
            look={hasMeanings(prompt) ? 'cards' : 'plain'}
            orientation={hasMeanings(prompt) ? 'vertical' : 'horizontal'}
            value={answer.choice ?? null}
            onChange={(choice) => onChange(prompt.isDated ? { choice, on: today } : { choice })}
            options={(prompt.options ?? []).map(({ id, label, meaning }) => ({
              value: id,
              label,
              ...(meaning === '' ? {} : { description: meaning }),
            }))}
          />
          {answer.choice !== undefined && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => onChange({ choice: undefined, ...(prompt.isDated ? { on: undefined } : {}) })}
            >
              Clear the choice
            </Button>
          )}
        </div>
      );
    case 'evidence':
      return entryId === null ? (
        <p className={styles.hint}>Here you choose entries that show it.</p>
      ) : (
        <EvidencePicker
          evidence={answer.evidence ?? []}
          onChange={(evidence) => onChange({ evidence })}
          except={entryId}
        />
      );
  }
}

type PickOneProps = Pick<QuestionProps, 'answer' | 'onChange'> & { readonly pick: PromptPick };

/** Pressed again, a choice is taken back. */
function PickOne({ pick, answer, onChange }: PickOneProps) {
  const { [pick.id]: picked, ...others } = answer.parts ?? {};
  return (
    <ChipGroup
      label={pick.label}
      selectionMode="single"
      selected={new Set(picked === undefined ? [] : [picked])}
      onChange={(selected) => {
        const [next] = selected;
        const parts = next === undefined ? others : { ...others, [pick.id]: next };
        onChange({ parts: Object.keys(parts).length === 0 ? undefined : parts });
      }}
      options={pick.options}
    />
  );
}

const hasMeanings = ({ options = [] }: Prompt): boolean => options.some(({ meaning }) => meaning !== '');
