/** What the pages of a commitment, a need and an agreement have in common: facts, where it came from, the way to its text. */
import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { conversationLinkOf } from '../../domain/entry-link.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './promises.module.css';

export type Fact = { readonly name: string; readonly words: ReactNode };

/** Facts without words are left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  const known = facts.filter((fact) => fact !== null);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(({ name, words }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

export const fact = (name: string, words: string): Fact | null => (words === '' ? null : { name, words });

/** A title made of someone's words ends without their full stop. */
export const saysTheSame = (words: string, title: string): boolean =>
  words.replace(/[.,;:]+$/u, '') === title;

export function OpenText({ item }: { readonly item: AnsweredItem }) {
  const navigate = useNavigate();
  return (
    <Button variant="quiet" icon={PencilLine} onPress={() => navigate(paths.entry(item.id))}>
      Open the text
    </Button>
  );
}

/** The conversation that it came from, where it came from one. */
export function FromConversation({ item }: { readonly item: AnsweredItem }) {
  const link = conversationLinkOf(item.answers);
  const talk = useShelf('conversations')?.find(({ id }) => id === link?.id);
  if (link === null) return null;
  return (
    <p>
      From a conversation:{' '}
      {talk === undefined ? (
        <>
          one of <DayText on={link.on} style="long" />, which is not here any more
        </>
      ) : (
        <TextLink href={paths.conversation(talk.id)}>{itemTitle(talk, 'A conversation')}</TextLink>
      )}
    </p>
  );
}
