/** Vision: what a good relationship is to me. Written again from time to time; each version keeps its date. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const vision: Template = {
  id: 'vision',
  name: 'Vision',
  purpose: 'Describe where you want to go.',
  note: 'Write it anew when it changes. Each version keeps its date, so that they can be compared.',
  prompts: [
    {
      id: 'good',
      question: 'What is a good relationship to you?',
      hint: forAll('An ordinary good week, as it would look from inside.'),
      example: byRole(
        'One in which I have no second life. We know each other’s week, and a bad day can be said at dinner.',
        'One in which I ask because I am curious, and believe the answer. We laugh on weekdays.',
        'One in which both of us come home gladly, and can be wrong without fear.',
      ),
      kind: 'text',
    },
    {
      id: 'values',
      question: 'Which values do you share, and how do they show?',
      hint: forAll('Two or three, each with something you do.'),
      example: byRole(
        'Honesty: we tell hard things within a day. Kindness: no raised voices in the house.',
        'Honesty, also about small things. Respect: a no is answered with a question, not with a sigh.',
        'Fairness: we share the evenings. Patience: we let each other finish.',
      ),
      kind: 'text',
    },
    {
      id: 'technology',
      question: 'What have you agreed on about technology?',
      hint: forAll('Devices, places, times, filters. Who can see what, and until when.'),
      example: byRole(
        'No devices upstairs. The filter stays on, and Sam holds the code. We look at it again in September.',
        'Phones in the kitchen at night, both of them. I don’t search; I ask.',
        'No phones at the table, for both of us.',
      ),
      kind: 'text',
    },
    {
      id: 'rituals',
      question: 'Which rituals do you want to keep?',
      hint: forAll('Daily, weekly, yearly: what holds you together when the week is hard.'),
      example: byRole(
        'Tea at nine with the check-in. The walk on Sunday. A letter on the second of June.',
        'Breakfast together on Saturday. Ten minutes on the sofa before the news.',
        'A film on Friday, and the market on Saturday.',
      ),
      kind: 'text',
    },
  ],
};
