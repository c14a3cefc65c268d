/**
 * The public lines of the country a person chose, with their own beside them: add, correct, hide, bring back. Works
 * offline; the choice lives in the journal. What must never happen: a country taken from a network, or a number whose
 * page is not named.
 */
import { EyeOff, Pencil, Plus, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import type { LineWords, SupportChoices } from '../../domain/document/support-choices.ts';
import { elsewhere, supportCountries } from '../../domain/support/countries.ts';
import { linesReadOn } from '../../domain/support/crisis-line.ts';
import type { LineFor } from '../../domain/support/crisis-line.ts';
import {
  addLine,
  correctLine,
  hiddenLines,
  hideLine,
  removeLine,
  showLine,
  uncorrectLine,
} from '../../domain/support/shown-lines.ts';
import type { ShownLine } from '../../domain/support/shown-lines.ts';
import { useFormDraft } from '../../hooks/documents/use-form-draft.ts';
import { useCrisisLines } from '../../hooks/support/use-crisis-lines.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { CrisisLines } from '../../ui/crisis-lines.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { BegunWords } from './begun-words.tsx';
import { notWritten } from './not-written.ts';
import { WordsDialog } from './words-dialog.tsx';
import type { Field } from './words-dialog.tsx';
import styles from './support.module.css';

const ownMost = 50;
const fields: readonly Field[] = [
  { id: 'name', label: 'Who answers', missing: 'Write who answers.' },
  { id: 'reach', label: 'Number or address', missing: 'Write the number or the address.' },
  { id: 'hours', label: 'When', description: 'For example “day and night”.' },
  { id: 'note', label: 'What to know', description: 'For example the languages, or what it costs.' },
];
const about = {
  label: 'What for',
  first: 'crisis',
  options: [
    { value: 'crisis', label: 'Despair, or thoughts of suicide' },
    { value: 'abuse', label: 'Fear of someone at home' },
    { value: 'emergency', label: 'Danger right now' },
  ],
} as const;
const empty: LineWords = { name: '', reach: '', hours: '', note: '' };

export function CountryLines() {
  const { country, isSuggested, lines, choices, save } = useCrisisLines();
  const draft = useFormDraft('line');
  const [editing, setEditing] = useState<ShownLine | 'new' | null>(null);
  const [failed, setFailed] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  if (choices === undefined || draft.words === undefined) return null;
  const begun = draft.words;
  const isWaiting = begun !== null && editing === null && !isSaving;

  const change = async (next: SupportChoices): Promise<boolean> => {
    const written = (await save(next)).ok;
    setFailed(!written);
    return written;
  };
  const keep = async (next: SupportChoices): Promise<void> => {
    setEditing(null);
    setIsSaving(true);
    if (await change(next)) draft.letGo();
    setIsSaving(false);
  };
  const away = hiddenLines(country, choices);
  return (
    <Section
      title="Who answers now"
      actions={
        choices.own.length < ownMost && (
          <Button icon={Plus} size="small" isDisabled={isWaiting} onPress={() => setEditing('new')}>
            Add a line
          </Button>
        )
      }
    >
      {failed && <Alert tone="problem">{notWritten}</Alert>}
      {isWaiting && (
        <BegunWords
          onGoOn={() => setEditing(lines.find(({ id }) => id === begun['of']) ?? 'new')}
          onLetGo={draft.letGo}
        >
          You had begun to write about a line. Your words are still here.
        </BegunWords>
      )}
      <div className={styles.country}>
        <Select
          label="Country"
          value={choices.country ?? country?.code ?? null}
          onChange={(code) => void change({ ...choices, country: code })}
          placeholder="Choose your country"
          options={[
            ...supportCountries.map(({ code, name }) => ({ value: code, label: name })),
            { value: elsewhere, label: 'Another country' },
          ]}
        />
        <p className={styles.small}>
          {isSuggested
            ? 'Shown because of this computer’s language. Choose, and your journal remembers it.'
            : 'Remembered in your journal alone.'}
        </p>
      </div>
      {country === null && (
        <p className={styles.quiet}>
          Tend knows no lines for your country. 112 reaches an emergency service from most mobile phones;
          findahelpline.com lists lines for many countries. Add those you would call, so that they are here
          when you need them.
        </p>
      )}
      <CrisisLines lines={lines}>
        {(line) => (
          <LineTools
            line={line}
            isWaiting={isWaiting}
            onEdit={() => setEditing(line)}
            onHide={() =>
              void change(line.origin === 'own' ? removeLine(choices, line.id) : hideLine(choices, line.id))
            }
            onReset={() => void change(uncorrectLine(choices, line.id))}
          />
        )}
      </CrisisLines>
      {away.length > 0 && (
        <Disclosure title="Hidden by you">
          <ul className={styles.hidden}>
            {away.map((line) => (
              <li key={line.id}>
                <span>
                  {line.name}: {line.reach}
                </span>
                <Button
                  size="small"
                  aria-label={`Show ${line.name} again`}
                  onPress={() => void change(showLine(choices, line.id))}
                >
                  Show again
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.aside}>
        Compared on <DayText on={linesReadOn} /> with stored copies of the pages named; nobody dialled them.
        Numbers change, and Tend has no network to ask. Try the one you would use while you are well, and
        correct it here if it is wrong.
      </p>
      {editing !== null && (
        <WordsDialog
          title={editing === 'new' ? 'A line of your own' : `Correct ${editing.name}`}
          fields={fields}
          start={{ ...(editing === 'new' ? empty : wordsOf(editing)), ...begun }}
          choice={editing === 'new' ? about : undefined}
          chosen={about.options.find(({ value }) => value === begun?.['about'])?.value}
          onChange={(words, chosen) =>
            draft.change({
              ...words,
              of: editing === 'new' ? '' : editing.id,
              about: chosen ?? '',
            })
          }
          onClose={() => {
            setEditing(null);
            draft.letGo();
          }}
          onSave={(raw, chosen) => {
            const words = wordsOf({ ...empty, ...raw });
            void keep(
              editing === 'new'
                ? addLine(choices, (chosen ?? about.first) satisfies LineFor, words)
                : correctLine(choices, editing.id, words),
            );
          }}
        />
      )}
    </Section>
  );
}

type LineToolsProps = {
  readonly line: ShownLine;
  /** Words about another line are to be gone on with, or let go, before this one can be corrected. */
  readonly isWaiting: boolean;
  readonly onEdit: () => void;
  readonly onHide: () => void;
  readonly onReset: () => void;
};

function LineTools({ line, isWaiting, onEdit, onHide, onReset }: LineToolsProps) {
  const isOwn = line.origin === 'own';
  return (
    <>
      <IconButton
        label={`Correct ${line.name}`}
        icon={Pencil}
        size="small"
        isDisabled={isWaiting}
        onPress={onEdit}
      />
      <IconButton
        label={isOwn ? `Remove ${line.name}` : `Hide ${line.name}`}
        icon={isOwn ? X : EyeOff}
        size="small"
        onPress={onHide}
      />
      {line.origin === 'corrected' && (
        <IconButton label={`${line.name} as Tend has it`} icon={RotateCcw} size="small" onPress={onReset} />
      )}
    </>
  );
}

const wordsOf = ({ name, reach, hours, note }: LineWords): LineWords => ({ name, reach, hours, note });
