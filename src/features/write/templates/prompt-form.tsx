/** One question of a template being edited: its words, what kind of answer it takes, its hint, its place. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { AskedPrompt } from '../../../domain/template/asked.ts';
import { changeKind, changePrompt, movePrompt } from '../../../domain/template/own.ts';
import type { OwnProblem, OwnTemplate } from '../../../domain/template/own.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { OptionsEditor } from './options-editor.tsx';
import { kindNames, ownWords } from './own-words.ts';
import styles from './templates.module.css';

const typedMax = 2_000;

export type PromptFormProps = {
  readonly template: OwnTemplate;
  readonly prompt: AskedPrompt;
  /** Of this question alone. */
  readonly problems: readonly OwnProblem[];
  readonly newOptionId: () => string;
  readonly onChange: (template: OwnTemplate) => void;
};

export function PromptForm({ template, prompt, problems, newOptionId, onChange }: PromptFormProps) {
  const at = template.prompts.findIndex(({ id }) => id === prompt.id);
  const set = (change: Partial<AskedPrompt>): void => onChange(changePrompt(template, prompt.id, change));
  const said = (where: OwnProblem['at']): string | null => {
    const problem = problems.find((one) => one.at === where);
    return problem === undefined ? null : ownWords(problem);
  };
  const asksDay = prompt.kind !== 'day';
  return (
    <section className={styles.form} aria-label={`Question ${at + 1}`}>
      <TextField
        label="Question"
        value={prompt.question}
        onChange={(question) => set({ question })}
        error={prompt.question === '' ? null : said('question')}
        multiline
        rows={1}
        maxLength={typedMax}
        autoFocus={prompt.question === '' && at > 0}
      />
      <Select
        label="Kind of answer"
        value={prompt.kind}
        onChange={(kind) => onChange(changeKind(template, prompt.id, kind, [newOptionId(), newOptionId()]))}
        options={kindNames}
      />
      {prompt.kind === 'choice' && (
        <OptionsEditor
          options={prompt.options ?? []}
          error={said('options')}
          newOptionId={newOptionId}
          onChange={(options) => set({ options })}
        />
      )}
      {asksDay && (
        <Checkbox
          isSelected={prompt.day !== undefined}
          onChange={(on) => {
            const { day: _, ...others } = prompt;
            onChange({
              ...template,
              prompts: template.prompts.map((one) =>
                one.id === prompt.id ? { ...others, ...(on ? { day: 'Day' } : {}) } : one,
              ),
            });
          }}
        >
          Ask for a day, too
        </Checkbox>
      )}
      {asksDay && prompt.day !== undefined && (
        <TextField
          label="What the day is"
          value={prompt.day}
          onChange={(day) => set({ day })}
          maxLength={typedMax}
        />
      )}
      <TextField
        label="Hint"
        value={prompt.hint}
        onChange={(hint) => set({ hint })}
        description="Shown under the question. It may stay empty."
        error={said('hint')}
        multiline
        rows={2}
        maxLength={typedMax}
      />
      <div className={styles.tools}>
        <Button
          size="small"
          variant="quiet"
          icon={ArrowUp}
          isDisabled={at <= 0}
          onPress={() => onChange(movePrompt(template, prompt.id, at - 1))}
        >
          Move up
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={ArrowDown}
          isDisabled={at >= template.prompts.length - 1}
          onPress={() => onChange(movePrompt(template, prompt.id, at + 1))}
        >
          Move down
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={Trash2}
          onPress={() =>
            onChange({ ...template, prompts: template.prompts.filter(({ id }) => id !== prompt.id) })
          }
        >
          Remove the question
        </Button>
      </div>
    </section>
  );
}
