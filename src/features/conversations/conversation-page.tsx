/**
 * One conversation on its path: where it stands, what comes next, what was prepared, what was written down after it and
 * what came of it. Reads the entry and the shelves; a step is a save of the entry.
 */
import { BookOpenText, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { bodyText } from '../../domain/body/text.ts';
import {
  afterTalk,
  conversationParts,
  soundsLikeFullDisclosure,
  stageAfter,
} from '../../domain/conversation.ts';
import { answerAt } from '../../domain/dated-log.ts';
import { toEntryItem } from '../../domain/entry-item.ts';
import { conversationStages } from '../../domain/entry.ts';
import type { ConversationStage, Entry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useEntry } from '../../hooks/entries/use-entry.ts';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AfterSection } from './after-section.tsx';
import { CameOfIt } from './came-of-it.tsx';
import { ListeningHelps } from './listening-helps.tsx';
import { StagePath } from './stage-path.tsx';
import { stageWords } from './stages.ts';
import styles from './conversations.module.css';

export function ConversationPage({ id }: { readonly id: EntryId }) {
  const found = useEntry(id);
  if (found.state === 'loading') return null;
  if (found.state !== 'ready' || found.entry.trashedAt !== null) {
    return (
      <Page title="This conversation is not here any more" measure="reading">
        <p>
          It lies in the trash or was deleted for good. The others are under{' '}
          <TextLink href={paths.conversations}>Conversations</TextLink>.
        </p>
      </Page>
    );
  }
  return <ConversationView entry={found.entry} />;
}

function ConversationView({ entry }: { readonly entry: Entry }) {
  const navigate = useNavigate();
  const stage = entry.stage ?? 'preparing';
  const on = answerAt(entry.answers, 'with').on;
  const isBefore = stage === 'preparing' || stage === 'ready';
  /** With a professional beside them it is where it belongs. */
  const isGuided = answerAt(entry.answers, 'with').choice === 'guided';
  const about = answerAt(entry.answers, 'with').text.trim();
  const parts = conversationParts(entry);
  const title = itemTitle(toEntryItem(entry, false), 'A conversation');
  return (
    <Page
      title={title}
      titleIs="words"
      lede={
        on === undefined ? undefined : (
          <>
            Planned for <DayText on={on} style="long" />
          </>
        )
      }
      actions={
        <>
          <Button variant="quiet" icon={PencilLine} onPress={() => navigate(paths.entry(entry.id))}>
            Open the text
          </Button>
          <Button icon={BookOpenText} onPress={() => navigate(paths.conversationCard(entry.id, 'page'))}>
            Read aloud
          </Button>
        </>
      }
    >
      <NextStep entry={entry} stage={stage} />
      {isBefore && !isGuided && soundsLikeFullDisclosure(`${entry.title}\n${bodyText(entry.body)}`) && (
        <Alert tone="notice" title="A first full disclosure belongs with a professional">
          <p>
            Telling everything for the first time can hurt both of you when nobody guides it. A counsellor who
            is trained for it helps with what is said, how, and when; Tend makes no such document. What comes
            before and after it has its place here.{' '}
            <TextLink href={paths.support}>Where to find help</TextLink>
          </p>
        </Alert>
      )}
      {!isBefore && <AfterSection entry={entry} />}
      {isBefore && (
        <Section title="During the talk">
          <ListeningHelps limits={answerAt(entry.answers, 'limits').text.trim()} />
        </Section>
      )}
      <Section title="What was prepared">
        {about !== '' && about !== title && <p className={styles.about}>{about}</p>}
        {parts.length === 0 ? (
          <p className={styles.meaning}>
            Nothing yet. The questions begin with whom and about what; each answer becomes one part of the
            card.
          </p>
        ) : (
          parts.map((part) => (
            <div key={part.heading} className={styles.prepared}>
              <h3>{part.heading}</h3>
              {part.paragraphs.map((line, n) => (
                <p key={n}>{line}</p>
              ))}
            </div>
          ))
        )}
      </Section>
      <CameOfIt entry={entry} />
    </Page>
  );
}

function NextStep({ entry, stage }: { readonly entry: Entry; readonly stage: ConversationStage }) {
  const { save } = useEntryActions();
  const navigate = useNavigate();
  const [hasFailed, setHasFailed] = useState(false);
  const next = stageAfter(stage);
  const before = conversationStages[conversationStages.indexOf(stage) - 1];
  const { onward } = stageWords[stage];
  const isToReflect = stage === 'had' && afterTalk(entry.answers).length === 0;
  const move = async (to: ConversationStage): Promise<void> => {
    setHasFailed(!(await save(entry.id, { stage: to })).ok);
  };
  return (
    <section className={styles.next} aria-label="Where it stands">
      <div className={styles.path}>
        <StagePath stage={stage} />
        {before !== undefined && (
          <Button variant="quiet" size="small" onPress={() => void move(before)}>
            {`Back to ${stageWords[before].name.toLowerCase()}`}
          </Button>
        )}
      </div>
      {hasFailed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      <p>{stageWords[stage].next}</p>
      <div className={styles.steps}>
        {stage === 'preparing' && (
          <Button onPress={() => navigate(paths.entry(entry.id))}>Go on preparing</Button>
        )}
        {stage === 'had' && (
          <Button
            variant={isToReflect ? 'primary' : 'secondary'}
            onPress={() => navigate(paths.afterTalk(entry.id))}
          >
            Answer the questions for afterwards
          </Button>
        )}
        {next !== null && onward !== null && (
          <Button variant={isToReflect ? 'secondary' : 'primary'} onPress={() => void move(next)}>
            {onward}
          </Button>
        )}
      </div>
    </section>
  );
}
