/**
 * The thirteen kinds of hint: their ids, the words the settings show for them, and where they are on without asking.
 * What must never happen: `crisis` being off anywhere.
 */
export const kinds = [
  'minimizing',
  'conditional-apology',
  'justifying',
  'blaming-you',
  'character-judgment',
  'faux-feeling',
  'absolute',
  'vague',
  'passive-responsibility',
  'mind-reading',
  'demand',
  'shame-label',
  'crisis',
] as const;
export type Kind = (typeof kinds)[number];

export type KindWords = { readonly name: string; readonly meaning: string };

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  minimizing: {
    name: 'Making it smaller',
    meaning: 'Words that shrink what you did, how often, or what it caused.',
  },
  'conditional-apology': {
    name: 'An apology with an if',
    meaning: 'Regret that depends on whether, or how, the other person was hurt.',
  },
  justifying: { name: 'A reason as a defence', meaning: 'A reason given so that it counts less.' },
  'blaming-you': {
    name: 'Blame',
    meaning: 'An accusation, or making someone else the cause of what you feel or did.',
  },
  'character-judgment': {
    name: 'A label for a person',
    meaning: 'A judgement of who someone is, where one act could be named.',
  },
  'faux-feeling': {
    name: 'A thought after “I feel”',
    meaning: 'A thought, or a word for what someone did, in the place of a feeling.',
  },
  absolute: {
    name: 'Always and never',
    meaning: 'Always, never, everything, nothing: said as a charge or a verdict.',
  },
  vague: { name: 'Not yet specific', meaning: 'Taking responsibility without saying for what.' },
  'passive-responsibility': {
    name: 'Nobody doing it',
    meaning: 'An act that happens by itself, or that a phone, an urge or a habit does.',
  },
  'mind-reading': {
    name: 'Knowing their mind',
    meaning: 'Someone else’s thoughts, feelings or motives, told as fact.',
  },
  demand: { name: 'A demand', meaning: 'An order, an ultimatum or a threat, where a request could stand.' },
  'shame-label': {
    name: 'A verdict on yourself',
    meaning: 'Condemning who you are, where an act could be named.',
  },
  crisis: {
    name: 'Danger',
    meaning: 'Words about wanting to die, being hurt, or hurting someone. Opens Support.',
  },
};

const guided: ReadonlySet<string> = new Set(['i-feel', 'accountability', 'conversation', 'setback']);

/** `crisis` everywhere; the rest where a template prepares words for two people; elsewhere only on asking. */
export function kindsOnByDefault(template: string): readonly Kind[] {
  return guided.has(template) ? kinds : ['crisis'];
}
