/** Where a conversation stands on its path, and the one step that comes next. */
import { conversationStages } from '../../domain/entry.ts';
import type { ConversationStage } from '../../domain/entry.ts';
import { cx } from '../../ui/cx.ts';
import { stageWords } from './stages.ts';
import styles from './conversations.module.css';

export function StagePath({ stage }: { readonly stage: ConversationStage }) {
  const at = conversationStages.indexOf(stage);
  return (
    <ol className={styles.stages} aria-label="The path of this conversation">
      {conversationStages.map((one, n) => (
        <li
          key={one}
          className={cx(styles.stage, n < at && styles.past, n === at && styles.now)}
          {...(n === at ? { 'aria-current': 'step' as const } : {})}
        >
          {stageWords[one].name}
        </li>
      ))}
    </ol>
  );
}
