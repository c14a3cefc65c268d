/**
 * Conversations: every draft by its stage, from preparing to reflected, with the card to read aloud from.
 * Reads the replica; a change of stage is a save of the entry. What must never happen: a draft that vanishes on a move.
 */
import { useState } from 'react';
import { stageAfter } from '../../domain/conversation.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { conversationStages } from '../../domain/entry.ts';
import type { ConversationStage } from '../../domain/entry.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TwoChairs } from '../../ui/illustrations/two-chairs.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { stageWords } from './stages.ts';
import styles from './conversations.module.css';

export function ConversationsPage() {
  const conversations = useShelf('conversations');
  const { save } = useEntryActions();
  const start = useStartEntry();
  const [failed, setFailed] = useState(false);

  const moveOn = async (item: AnsweredItem, to: ConversationStage): Promise<void> => {
    setFailed(!(await save(item.id, { stage: to })).ok);
  };

  return (
    <Page
      title="Conversations"
      lede="Prepare what is hard to say, take it with you, and come back to what was heard."
      actions={
        <Button variant="primary" onPress={() => start('conversation')}>
          Prepare a conversation
        </Button>
      }
    >
      {failed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      {conversations?.length === 0 && (
        <EmptyState illustration={<TwoChairs />} title="No conversation in preparation">
          Start with whom and about what. The first sentence matters most, and there is help with it.
        </EmptyState>
      )}
      {conversationStages.map((stage) => {
        const items = conversations?.filter((item) => item.stage === stage) ?? [];
        if (items.length === 0) return null;
        return (
          <Section key={stage} title={stageWords[stage].name}>
            <p className={styles.meaning}>{stageWords[stage].meaning}</p>
            <EntryList items={items}>
              {(item) => <ConversationCard item={item} onMove={(to) => void moveOn(item, to)} />}
            </EntryList>
          </Section>
        );
      })}
    </Page>
  );
}

function ConversationCard(props: {
  readonly item: AnsweredItem;
  readonly onMove: (to: ConversationStage) => void;
}) {
  const { item } = props;
  const navigate = useNavigate();
  const stage = item.stage ?? 'preparing';
  const next = stageAfter(stage);
  const { onward } = stageWords[stage];
  return (
    <EntryCard
      href={paths.conversation(item.id)}
      title={itemTitle(item, 'A conversation')}
      kicker={<DayText on={item.entryOn} style="long" />}
      tags={item.tags}
      actions={
        <>
          <Button variant="secondary" size="small" onPress={() => navigate(paths.conversationCard(item.id))}>
            Read aloud
          </Button>
          {stage === 'had' && (
            <Button variant="quiet" size="small" onPress={() => navigate(paths.afterTalk(item.id))}>
              What was said
            </Button>
          )}
          {next !== null && onward !== null && (
            <Button variant="quiet" size="small" onPress={() => props.onMove(next)}>
              {onward}
            </Button>
          )}
        </>
      }
    >
      {item.excerpt}
    </EntryCard>
  );
}
