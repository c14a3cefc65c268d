/** The words of a conversation's path, and what comes next. The order itself is the domain's. */
import type { ConversationStage } from '../../domain/entry.ts';

export type StageWords = {
  readonly name: string;
  readonly meaning: string;
  /** The button that moves on, or null at the end. */
  readonly onward: string | null;
  /** What helps now, in a sentence. */
  readonly next: string;
};

export const stageWords: Readonly<Record<ConversationStage, StageWords>> = {
  preparing: {
    name: 'Preparing',
    meaning: 'Still finding the words.',
    onward: 'It is ready',
    next: 'Next: go on with the questions, until you could say it to a friend. Then call it ready.',
  },
  ready: {
    name: 'Ready',
    meaning: 'Prepared, and waiting for its moment.',
    onward: 'We have talked',
    next: 'Next: read it aloud once by yourself, and choose a moment when both of you are rested.',
  },
  had: {
    name: 'Had',
    meaning: 'It took place. What was said and agreed is worth a few lines.',
    onward: 'I have reflected on it',
    next: 'Next: write down what was said, what you heard and what you agreed, while it is fresh.',
  },
  reflected: {
    name: 'Reflected',
    meaning: 'Talked about and looked back on.',
    onward: null,
    next: 'What you agreed on can become a promise or an agreement, and be looked at again.',
  },
};

/** Short enough to be looked at in the middle of a talk. */
export const listeningHelps = [
  { name: 'Say it back', words: '“What I hear is …”' },
  { name: 'Say what makes sense', words: '“It makes sense that …”' },
  { name: 'Ask one question', words: '“What was hardest about it?”' },
] as const;
