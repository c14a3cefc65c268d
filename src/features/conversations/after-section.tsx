/**
 * What was written down after a talk, and what can be made of what was agreed: a promise or an agreement by one press,
 * linked with the talk. What must never happen: the same line made twice without the person seeing that it was.
 */
import { useState } from 'react';
import { afterTalk, agreedLines } from '../../domain/conversation.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { conversationLinkOf, withConversationLink } from '../../domain/entry-link.ts';
import type { Entry } from '../../domain/entry.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';
import { useAmend } from '../../hooks/entries/use-amend.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './conversations.module.css';

export function AfterSection({ entry }: { readonly entry: Entry }) {
  const navigate = useNavigate();
  const said = afterTalk(entry.answers);
  const prompts = templateById('conversation')?.prompts ?? [];
  return (
    <Section
      title="After the conversation"
      actions={
        said.length > 0 && (
          <Button size="small" variant="quiet" onPress={() => navigate(paths.afterTalk(entry.id))}>
            Change these answers
          </Button>
        )
      }
    >
      {said.length === 0 ? (
        <p className={styles.meaning}>Nothing is written down yet. Three short questions wait.</p>
      ) : (
        said.map(({ id, text }) => (
          <div key={id} className={styles.prepared}>
            <h3>
              {prompts.find((prompt) => prompt.id === id)?.question.replace(/^Afterwards: (.)/u, upper)}
            </h3>
            {id === 'after-agreed' ? <Agreed entry={entry} /> : <p className={styles.lines}>{text}</p>}
          </div>
        ))
      )}
    </Section>
  );
}

const upper = (_: string, first: string): string => first.toUpperCase();

function Agreed({ entry }: { readonly entry: Entry }) {
  const { make } = useAmend();
  const commitments = useShelf('commitments') ?? [];
  const agreements = useShelf('agreements') ?? [];
  const [hasFailed, setHasFailed] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const cameFrom = (line: string) => (item: AnsweredItem) => {
    const link = conversationLinkOf(item.answers);
    return link?.id === entry.id && link.quote === line;
  };
  const keep = async (template: 'commitment' | 'agreement', line: string): Promise<void> => {
    setBusy(line);
    const words = { [template === 'commitment' ? 'promise' : 'agreed']: { text: line } };
    const link = { id: entry.id, on: entry.entryOn, quote: line };
    setHasFailed((await make(template, withConversationLink(words, link))) === null);
    setBusy(null);
  };
  return (
    <>
      {hasFailed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      <ul className={styles.agreed}>
        {agreedLines(entry.answers).map((line, n) => {
          const promise = commitments.find(cameFrom(line));
          const agreement = agreements.find(cameFrom(line));
          return (
            <li key={n} className={styles.agreedLine}>
              <p>{line}</p>
              <div className={styles.steps}>
                {promise && <TextLink href={paths.promise(promise.id)}>Kept as a promise</TextLink>}
                {agreement && <TextLink href={paths.promise(agreement.id)}>Kept as an agreement</TextLink>}
                {!promise && !agreement && (
                  <>
                    <Button
                      size="small"
                      isDisabled={busy === line}
                      onPress={() => void keep('commitment', line)}
                    >
                      Make it my promise
                    </Button>
                    <Button
                      size="small"
                      isDisabled={busy === line}
                      onPress={() => void keep('agreement', line)}
                    >
                      Keep as an agreement
                    </Button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
