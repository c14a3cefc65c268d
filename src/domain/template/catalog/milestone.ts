/** Milestone: something reached, what it took, and how to mark it. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const milestone: Template = {
  id: 'milestone',
  name: 'Milestone',
  purpose: 'Mark something you have reached.',
  note: null,
  prompts: [
    {
      id: 'what',
      question: 'What have you reached?',
      hint: byRole(
        'A trust kept, a first time, a year of work. It needn’t be a number of days.',
        'A step of your own counts, whatever the other does.',
        'A first time, a step, a year of work.',
      ),
      example: byRole(
        'I have been to group every week since January, twenty weeks now.',
        'I spent a weekend away with my sister and slept through both nights.',
        'Our first holiday since we began to talk again',
      ),
      kind: 'text',
    },
    {
      id: 'when',
      question: 'When was it?',
      hint: forAll('The day, or about when.'),
      example: forAll('on the second of June, at breakfast'),
      kind: 'day',
    },
    {
      id: 'took',
      question: 'What did it take?',
      hint: forAll('What you did, gave up, or learned for it.'),
      example: byRole(
        'Two evenings a week, and asking for a lift when the car was broken.',
        'Saying out loud that I wanted to go, and leaving my phone in my bag.',
        'Three talks beforehand, and a plan for the hard evening.',
      ),
      kind: 'text',
    },
    {
      id: 'helped',
      question: 'Who helped?',
      hint: forAll('Name them, and what they did.'),
      example: byRole(
        'Sam, who drove me. Maria, who moved her class.',
        'My sister, and the counsellor who said it was allowed.',
        'Alex, who booked it, and my friend Jo, who listened.',
      ),
      kind: 'text',
    },
    {
      id: 'mark',
      question: 'How will you mark it?',
      hint: forAll('Something small that fits both: a meal, a walk, a line in a letter.'),
      example: byRole(
        'A walk on Sunday, with cake',
        'Dinner with my sister',
        'With a photograph on the wall',
      ),
      kind: 'text',
    },
  ],
};
