/** The tags of an entry: chosen ones with a way to take each off, and a line to write a new one. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Input, TextField } from 'react-aria-components/TextField';
import { cx } from './cx.ts';
import { addTag } from './tags.ts';
import field from './field.module.css';
import styles from './tag-input.module.css';

export type TagInputProps = {
  readonly label: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly placeholder?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  /** `quiet` shows its outline only when it is pointed at or used. */
  readonly look?: 'plain' | 'quiet' | undefined;
};

export function TagInput({
  label,
  tags,
  onChange,
  placeholder = 'Add a tag',
  hideLabel = false,
  look = 'plain',
}: TagInputProps) {
  const [text, setText] = useState('');
  const commit = () => {
    const next = addTag(tags, text);
    if (next !== tags) onChange(next);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div className={field['field']}>
      {!hideLabel && (
        <span className={field['label']} aria-hidden>
          {label}
        </span>
      )}
      <div className={cx(styles['box'], look === 'quiet' && field['quiet'])}>
        {tags.length > 0 && (
          <TagGroup
            className={styles['group'] ?? ''}
            aria-label={`${label}, chosen`}
            onRemove={(keys) => onChange(tags.filter((tag) => !keys.has(tag)))}
          >
            <TagList className={styles['list'] ?? ''}>
              {tags.map((tag) => (
                <Tag key={tag} id={tag} textValue={tag} className={styles['tag'] ?? ''}>
                  {tag}
                  <Button slot="remove" className={styles['remove'] ?? ''}>
                    <X size={12} strokeWidth={2} aria-hidden />
                  </Button>
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
        <TextField
          className={styles['entry'] ?? ''}
          aria-label={label}
          value={text}
          onChange={setText}
          onBlur={commit}
          maxLength={60}
          autoComplete="off"
        >
          <Input className={styles['input'] ?? ''} placeholder={placeholder} onKeyDown={onKeyDown} />
        </TextField>
      </div>
    </div>
  );
}
