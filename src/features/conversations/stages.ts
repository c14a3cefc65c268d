/** The words of a conversation's path, and what comes next. The order itself is the domain's. */
import type { ConversationStage } from '../../domain/entry.ts';

export type StageWords = {
  readonly name: string;
  readonly meaning: string;
  /** The button that moves on, or null at the end. */
  readonly onward: string | null;
};

export const stageWords: Readonly<Record<ConversationStage, StageWords>> = {
  preparing: { name: 'Preparing', meaning: 'Still finding the words.', onward: 'It is ready' },
  ready: { name: 'Ready', meaning: 'Prepared, and waiting for its moment.', onward: 'We have talked' },
  had: {
    name: 'Had',
    meaning: 'It took place. What was said and agreed is worth a few lines.',
    onward: 'I have reflected on it',
  },
  reflected: { name: 'Reflected', meaning: 'Talked about and looked back on.', onward: null },
};
