/** The choices of a question: a few words each. An id belongs to a choice for good, so that answers keep what they chose. */
import { Plus, X } from 'lucide-react';
import { ownLimits } from '../../../domain/template/own.ts';
import type { PromptOption } from '../../../domain/template/types.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './templates.module.css';

export type OptionsEditorProps = {
  readonly options: readonly PromptOption[];
  readonly error: string | null;
  readonly newOptionId: () => string;
  readonly onChange: (options: readonly PromptOption[]) => void;
};

export function OptionsEditor({ options, error, newOptionId, onChange }: OptionsEditorProps) {
  const hasBegun = options.some(({ label }) => label.trim() !== '');
  return (
    <div className={styles.options} role="group" aria-label="Choices">
      {options.map((option, index) => (
        <div key={option.id} className={styles.option}>
          <TextField
            label={`Choice ${index + 1}`}
            hideLabel
            placeholder={`Choice ${index + 1}`}
            value={option.label}
            onChange={(label) =>
              onChange(options.map((one) => (one.id === option.id ? { ...one, label } : one)))
            }
            maxLength={2_000}
          />
          <IconButton
            label={`Remove choice ${index + 1}`}
            icon={X}
            size="small"
            onPress={() => onChange(options.filter(({ id }) => id !== option.id))}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          isDisabled={options.length >= ownLimits.options}
          onPress={() => onChange([...options, { id: newOptionId(), label: '', meaning: '' }])}
        >
          Add a choice
        </Button>
      </div>
      {hasBegun && error !== null && <p className={styles.problem}>{error}</p>}
    </div>
  );
}
