/** What belongs to a talk: promises and agreements that came of it, and notes of listening, written or linked here. */
import { Ear } from 'lucide-react';
import { useState } from 'react';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { conversationLinkOf, withConversationLink } from '../../domain/entry-link.ts';
import type { Entry } from '../../domain/entry.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { isUntouchedItem } from '../../hooks/entry-editor/untouched.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { Section } from '../../ui/page.tsx';
import { LinkListening } from './link-listening.tsx';
import styles from './conversations.module.css';

export function CameOfIt({ entry }: { readonly entry: Entry }) {
  const start = useStartEntry();
  const [isLinking, setIsLinking] = useState(false);
  const belongs = (items: readonly AnsweredItem[] | undefined): readonly AnsweredItem[] =>
    (items ?? []).filter(
      (item) => conversationLinkOf(item.answers)?.id === entry.id && !isUntouchedItem(item),
    );
  const heard = belongs(useShelf('heard'));
  const commitments = belongs(useShelf('commitments'));
  const agreements = belongs(useShelf('agreements'));
  const items = [...commitments, ...agreements, ...heard];
  const writeHeard = (): void =>
    start('listening', {
      answers: withConversationLink({}, { id: entry.id, on: entry.entryOn, quote: '' }),
    });
  return (
    <Section
      title="What belongs to it"
      actions={
        <>
          <Button size="small" variant="quiet" onPress={() => setIsLinking(true)}>
            Link what you heard before
          </Button>
          <Button size="small" icon={Ear} onPress={writeHeard}>
            Write down what you heard
          </Button>
        </>
      }
    >
      {items.length === 0 && (
        <p className={styles.meaning}>
          Notes of listening can be linked here, and promises and agreements that come of this talk.
        </p>
      )}
      <EntryList items={items}>
        {(item) => (
          <EntryCard
            href={item.template === 'listening' ? paths.entry(item.id) : paths.promise(item.id)}
            title={itemTitle(item, 'Untitled')}
            kicker={
              <>
                {templateNameOf(item)} · <DayText on={item.entryOn} style="short" />
              </>
            }
          />
        )}
      </EntryList>
      {isLinking && <LinkListening entry={entry} linked={heard} onClose={() => setIsLinking(false)} />}
    </Section>
  );
}
