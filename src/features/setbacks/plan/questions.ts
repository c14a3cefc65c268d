/** What the plan asks, and what is asked back gently when an if-then is not one yet. Words only, by role. */
import type { Plan } from '../../../domain/document/setback-plan.ts';
import type { IfThenQuestion } from '../../../domain/plan/if-then.ts';
import type { Role } from '../../../domain/role.ts';

export const gently: Readonly<Record<IfThenQuestion, string>> = {
  'no-situation': 'In which situation? Name what you would notice first.',
  'no-deed': 'And what will you do then?',
  'situation-is-vague':
    'How would you notice it? A place, a time, a feeling in the body or a movement of the hand can be noticed; “hard” comes too late.',
  'situation-is-a-promise': 'That is a promise. Which situation would call for it?',
  'deed-is-a-not': 'That says what not to do. What will your hands and feet do instead?',
  'deed-is-a-wish': 'Trying can’t be seen. What is the one thing that somebody could watch you do?',
};

export const ifThenExample: Readonly<Record<Role, { readonly when: string; readonly deed: string }>> = {
  recovering: {
    when: 'I am alone at night and notice that I reach for the laptop',
    deed: 'leave it in the hall and ring Sam',
  },
  partner: { when: 'I want to search your things', deed: 'sit down, breathe out, and ask you one question' },
  unspecified: {
    when: 'I have slept badly for three nights',
    deed: 'say so at breakfast and go to bed at ten',
  },
};

export type TextPart = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly get: (plan: Plan) => string;
  readonly set: (plan: Plan, words: string) => Plan;
};

const tell = (key: keyof Plan['tell'], label: string, description: string): TextPart => ({
  id: `tell-${key}`,
  label,
  description,
  get: (plan) => plan.tell[key],
  set: (plan, words) => ({ ...plan, tell: { ...plan.tell, [key]: words } }),
});
const hear = (key: keyof Plan['hear'], label: string, description: string): TextPart => ({
  id: `hear-${key}`,
  label,
  description,
  get: (plan) => plan.hear[key],
  set: (plan, words) => ({ ...plan, hear: { ...plan.hear, [key]: words } }),
});

export const tellParts: readonly TextPart[] = [
  tell('whom', 'Whom do I tell?', 'Your partner, and perhaps one other: a sponsor, a friend, a therapist.'),
  tell('when', 'How soon?', 'A time both of you can hold to, such as “within a day, not at bedtime”.'),
  tell('how', 'How?', 'Face to face, in writing, with somebody beside you. Where, and who begins.'),
  tell(
    'level',
    'How much detail?',
    'What is always said (that it happened, when, how long), and what only when asked. Details that nobody asked for can hurt.',
  ),
];
export const hearParts: readonly TextPart[] = [
  hear('first', 'What do I do first?', 'Before any answer: a breath, a walk, “I heard you, I need an hour”.'),
  hear('know', 'What do I want to know, and what not?', 'You decide, and you may decide anew.'),
  hear('care', 'Who looks after me then?', 'A person, a place, the next hours. Not the one who told you.'),
];
export const callPart: TextPart = {
  id: 'call',
  label: 'Whom do I call?',
  description: 'In which order, and from when on. Numbers stand under Support.',
  get: (plan) => plan.call,
  set: (plan, words) => ({ ...plan, call: words }),
};

/** Who tells comes first for one, who hears for the other; each finds the other’s part below. */
export const tellWords: Readonly<Record<Role, string>> = {
  recovering: 'Agreed while you are both calm, it is there when telling is hardest.',
  partner: 'For your own part too: checking, searching, or whatever you two agreed to leave.',
  unspecified: 'Agreed while you are both calm, it is there when telling is hardest.',
};
export const hearWords: Readonly<Record<Role, string>> = {
  recovering: 'If the other tells you of a setback of their own.',
  partner:
    'Hearing of a slip is a shock even when it is told well. Decide now what helps you through the first hours.',
  unspecified: 'If the other tells you of a setback.',
};
