/**
 * Three short fields that put a softened opening together while one types: the situation, my feeling, my need. They are
 * kept beside the answer. What must never happen: an opening written by hand replaced by one put together.
 */
import type { Answer } from '../../../domain/answer.ts';
import { openingText } from '../../../domain/softened-opening.ts';
import type { Opening, OpeningPart } from '../../../domain/softened-opening.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AnswerChange } from './answer-edit.ts';
import styles from './guided.module.css';

export type OpeningHelpProps = {
  readonly answer: Answer;
  readonly onChange: (change: AnswerChange) => void;
};

const fields: readonly {
  readonly part: OpeningPart;
  readonly label: string;
  readonly placeholder: string;
}[] = [
  { part: 'situation', label: 'The situation', placeholder: 'the phone lights up after ten' },
  { part: 'feeling', label: 'I feel', placeholder: 'frightened' },
  { part: 'need', label: 'I need', placeholder: 'some calm at night' },
];

export function OpeningHelp({ answer, onChange }: OpeningHelpProps) {
  const parts: Opening = answer.parts ?? {};
  const change = (part: OpeningPart, words: string): void => {
    const next = { ...parts, [part]: words };
    onChange({ parts: next, text: openingText(answer.text, parts, next) });
  };
  return (
    <Disclosure title="Put it together from three parts">
      <div className={styles.parts}>
        {fields.map(({ part, label, placeholder }) => (
          <TextField
            key={part}
            label={label}
            placeholder={placeholder}
            maxLength={2_000}
            value={parts[part] ?? ''}
            onChange={(words) => change(part, words)}
          />
        ))}
        <p className={styles.hint}>
          They come together in the field above. What you write there by hand stays as you wrote it.
        </p>
      </div>
    </Disclosure>
  );
}
