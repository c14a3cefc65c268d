/** Check-in: feelings, affirmation, needs, ownership, struggles. About two minutes; whoever listens gives no advice. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const checkIn: Template = {
  id: 'check-in',
  name: 'Check-in',
  purpose: 'Two minutes on how you are today.',
  note: 'About two minutes. If you read it out, whoever listens says thank you and gives no advice.',
  prompts: [
    {
      id: 'feelings',
      question: 'What are you feeling today?',
      hint: forAll('One to three feelings, and how strong each one is.'),
      example: byRole('hopeful, tired', 'wary, calm', 'content, a little tense'),
      kind: 'feelings',
    },
    {
      id: 'affirmation',
      question: 'What do you value in the other today?',
      hint: forAll('One thing they did or showed, however small.'),
      example: byRole(
        'Thank you for asking how group went.',
        'I saw that you put the laptop away at nine.',
        'I liked that you laughed at breakfast.',
      ),
      kind: 'text',
    },
    {
      id: 'needs',
      question: 'What do you need today?',
      hint: forAll('Yours, and doable. It may be something you give yourself.'),
      example: byRole(
        'I need half an hour to prepare for Thursday.',
        'I need a quiet evening, and to know when you will be home.',
        'I need some time outside.',
      ),
      kind: 'text',
    },
    {
      id: 'own',
      question: 'What do you own?',
      hint: forAll('Something of today that was yours to do better, said plainly.'),
      example: byRole(
        'I was short with you on the phone at noon. That was mine.',
        'I asked the same question three times and didn’t wait for the answer.',
        'I forgot the appointment that I had promised to keep.',
      ),
      kind: 'text',
    },
    {
      id: 'struggles',
      question: 'How are the struggles, and the work on them?',
      hint: byRole(
        'Specific, not graphic: what was hard, what you did about it.',
        'What was hard for you, and what you did to look after yourself.',
        'What was hard, and what you did about it.',
      ),
      example: byRole(
        'Two hard moments, both after lunch. I rang Sam after the second. Group is tomorrow at seven.',
        'The morning was hard; I had the old pictures in my head. I went swimming and wrote to my sister.',
        'The evening was hard. I went to bed early, as planned.',
      ),
      kind: 'text',
    },
  ],
};
