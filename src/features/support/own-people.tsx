/**
 * The person's own people to reach, before any public line: add, change, put in order, remove. A document of the journal,
 * replaced whole. What must never happen: a person shown while the journal is locked.
 */
import { ArrowDown, ArrowUp, Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../domain/document/contacts.ts';
import { useDocument } from '../../hooks/documents/use-document.ts';
import { useFormDraft } from '../../hooks/documents/use-form-draft.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { BegunWords } from './begun-words.tsx';
import { notWritten } from './not-written.ts';
import { WordsDialog } from './words-dialog.tsx';
import type { Field } from './words-dialog.tsx';
import styles from './support.module.css';

const most = 50;
const fields: readonly Field[] = [
  { id: 'name', label: 'Who', missing: 'Write a name, or what you call them.' },
  {
    id: 'reach',
    label: 'How to reach them',
    description: 'A number, an address, or “knock at number 12”.',
    missing: 'Write how you reach them.',
  },
  { id: 'note', label: 'What to remember', description: 'For example when they are up, or what helps.' },
];
const nobody: Contact = { name: '', reach: '', note: '' };

export function OwnPeople() {
  const { value, save } = useDocument('contacts');
  const draft = useFormDraft('person');
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const [failed, setFailed] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  if (value === undefined || draft.words === undefined) return null;
  const { contacts } = value;
  const begun = draft.words;
  const isWaiting = begun !== null && editing === null && !isSaving;

  const replace = async (next: readonly Contact[]): Promise<boolean> => {
    const written = (await save({ contacts: next })).ok;
    setFailed(!written);
    return written;
  };
  /** Whose words were being changed; somebody who is not listed any more is added anew. */
  const goOn = (): void => {
    const at = contacts.findIndex(
      ({ name, reach }) => name === begun?.['ofName'] && reach === begun['ofReach'],
    );
    setEditing(at === -1 ? 'new' : at);
  };
  const move = (from: number, to: number): void => {
    const moved = contacts[from];
    if (moved) void replace(contacts.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  const keep = async (contact: Contact): Promise<void> => {
    const at = editing === 'new' ? contacts.length : (editing ?? contacts.length);
    setEditing(null);
    setIsSaving(true);
    if (await replace(contacts.toSpliced(at, 1, contact))) draft.letGo();
    setIsSaving(false);
  };
  const edited = typeof editing === 'number' ? contacts[editing] : undefined;

  return (
    <Section
      title="Your own people"
      lede="Somebody who knows you is often the best line there is. Kept in your journal, never shown while it is locked."
      actions={
        contacts.length < most && (
          <Button icon={Plus} size="small" isDisabled={isWaiting} onPress={() => setEditing('new')}>
            Add a person
          </Button>
        )
      }
    >
      {failed && <Alert tone="problem">{notWritten}</Alert>}
      {isWaiting && (
        <BegunWords onGoOn={goOn} onLetGo={draft.letGo}>
          You had begun to write how to reach somebody. Your words are still here.
        </BegunWords>
      )}
      {contacts.length === 0 ? (
        <p className={styles.quiet}>
          Nobody is listed yet. Ask one person beforehand whether you may call; it makes calling easier.
        </p>
      ) : (
        <ol className={styles.people} aria-label="Your own people">
          {contacts.map((contact, index) => (
            <li key={index} className={styles.person}>
              <div className={styles['person-words']}>
                <p className={styles['person-reach']}>{contact.reach}</p>
                <p>{contact.name}</p>
                {contact.note !== '' && <p className={styles.small}>{contact.note}</p>}
              </div>
              <div className={styles.tools}>
                {index > 0 && (
                  <IconButton
                    label={`Move ${contact.name} up`}
                    icon={ArrowUp}
                    size="small"
                    onPress={() => move(index, index - 1)}
                  />
                )}
                {index < contacts.length - 1 && (
                  <IconButton
                    label={`Move ${contact.name} down`}
                    icon={ArrowDown}
                    size="small"
                    onPress={() => move(index, index + 1)}
                  />
                )}
                <IconButton
                  label={`Change ${contact.name}`}
                  icon={Pencil}
                  size="small"
                  isDisabled={isWaiting}
                  onPress={() => setEditing(index)}
                />
                <IconButton
                  label={`Remove ${contact.name}`}
                  icon={X}
                  size="small"
                  onPress={() => void replace(contacts.toSpliced(index, 1))}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      {editing !== null && (
        <WordsDialog
          title={editing === 'new' ? 'A person to reach' : 'Change this person'}
          fields={fields}
          start={{ ...(edited ?? nobody), ...begun }}
          onChange={(words) =>
            draft.change({ ...words, ofName: edited?.name ?? '', ofReach: edited?.reach ?? '' })
          }
          onClose={() => {
            setEditing(null);
            draft.letGo();
          }}
          onSave={(words) =>
            void keep({
              name: (words['name'] ?? '').trim(),
              reach: (words['reach'] ?? '').trim(),
              note: (words['note'] ?? '').trim(),
            })
          }
        />
      )}
    </Section>
  );
}
