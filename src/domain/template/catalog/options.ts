/** Options that more than one template offers, so that answers can be compared across them. Ids are stored: never rename. */
import type { PromptOption } from '../types.ts';

export const wantRequestRequirement: readonly PromptOption[] = [
  { id: 'want', label: 'A want', meaning: 'I would like it. I am all right without it.' },
  {
    id: 'request',
    label: 'A request',
    meaning: 'I ask for it, and they can say no. Then we look for another way.',
  },
  {
    id: 'requirement',
    label: 'A requirement',
    meaning: 'Without it I don’t feel safe. If it isn’t met, I act for myself in a way I have named.',
  },
];

export const themes: readonly PromptOption[] = [
  { id: 'honesty', label: 'Honesty', meaning: 'The truth, told early and without being asked.' },
  { id: 'reliability', label: 'Reliability', meaning: 'What was promised was done, large or small.' },
  { id: 'closeness', label: 'Closeness', meaning: 'Warmth, time together, being let in.' },
  { id: 'calm', label: 'Calm', meaning: 'A hard moment that stayed safe for both.' },
  { id: 'repair', label: 'Repair', meaning: 'A way back after a rupture.' },
  { id: 'care-of-self', label: 'Care of self', meaning: 'Rest, help, a limit kept, a life of one’s own.' },
];
