/** Feelings by family, about a hundred words, and how strong each chosen one is. Picking a word says nothing else. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { FeelingMark } from '../../../domain/answer.ts';
import { feelingFamilies } from '../../../domain/feelings.ts';
import { IconButton } from '../../../ui/button.tsx';
import { ChipGroup } from '../../../ui/chip-group.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { setIntensity, toggleFeeling } from './answer-edit.ts';
import { IntensityPicker } from './intensity.tsx';
import styles from './feelings-picker.module.css';

export type FeelingsPickerProps = {
  readonly feelings: readonly FeelingMark[];
  readonly onChange: (feelings: readonly FeelingMark[]) => void;
};

export function FeelingsPicker({ feelings, onChange }: FeelingsPickerProps) {
  const [familyId, setFamilyId] = useState<string | null>(null);
  const family = feelingFamilies.find(({ id }) => id === familyId) ?? feelingFamilies[0];
  if (!family) return null;
  const chosen = new Set(feelings.map(({ word }) => word));

  const onChips = (selected: ReadonlySet<string>): void => {
    for (const word of family.words) {
      if (selected.has(word) !== chosen.has(word)) onChange(toggleFeeling(feelings, word));
    }
  };

  return (
    <div className={styles.picker}>
      <Segmented
        label="Families of feelings"
        value={family.id}
        onChange={setFamilyId}
        options={feelingFamilies.map(({ id, label }) => ({ value: id, label }))}
      />
      <div className={styles.words}>
        <ChipGroup
          label={`Feelings: ${family.label}`}
          hideLabel
          selectionMode="multiple"
          selected={chosen}
          onChange={onChips}
          options={family.words.map((word) => ({ id: word, label: word }))}
        />
      </div>
      {feelings.length > 0 && (
        <ul className={styles.chosen} aria-label="Chosen feelings">
          {feelings.map(({ word, intensity }) => (
            <li key={word} className={styles.row}>
              <span className={styles.word}>{word}</span>
              <IntensityPicker
                word={word}
                value={intensity}
                onChange={(next) => onChange(setIntensity(feelings, word, next))}
              />
              <IconButton
                label={`Take “${word}” away`}
                icon={X}
                size="small"
                onPress={() => onChange(toggleFeeling(feelings, word))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
