/** Commitment: a promise with a day, and later its outcome. Kept acts count, not promises. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const commitment: Template = {
  id: 'commitment',
  name: 'Commitment',
  purpose: 'Make one promise, and come back to it.',
  note: 'The last three questions are for the day it is due, or later.',
  prompts: [
    {
      id: 'promise',
      question: 'What do you commit to?',
      hint: forAll('One thing someone could see you do. Small enough to keep.'),
      example: byRole(
        'I will be home by six from Monday to Friday, and send a message by five if I can’t.',
        'I will ask my question once, and listen to the whole answer.',
        'I will make the appointment with the counsellor.',
      ),
      kind: 'text',
    },
    {
      id: 'for-whom',
      question: 'For whom is it?',
      hint: forAll('It may be for them, for both of you, or for yourself.'),
      example: byRole('for Maria, and for me', 'for myself, and for our talks', 'for both of us'),
      kind: 'choice',
      options: [
        { id: 'them', label: 'For my partner', meaning: '' },
        { id: 'me', label: 'For myself', meaning: '' },
        { id: 'us', label: 'For both of us', meaning: '' },
      ],
    },
    {
      id: 'by',
      question: 'By when?',
      hint: forAll('A day on which you can say if it was kept.'),
      example: forAll('by the end of next week'),
      kind: 'day',
    },
    {
      id: 'outcome',
      question: 'How did it go?',
      hint: forAll('Later: what happened, without polish. Renegotiated means that you changed it together.'),
      example: byRole(
        'Home by six on four days. On Wednesday I was late and sent the message at four.',
        'In two talks out of three I asked once and listened.',
        'I said on Tuesday that the first free appointment is in June, and we agreed on that.',
      ),
      kind: 'choice',
      isDated: true,
      day: 'Day of the outcome',
      options: [
        { id: 'kept', label: 'Kept', meaning: 'Done as promised.' },
        { id: 'partly', label: 'Partly', meaning: 'Some of it was done.' },
        { id: 'missed', label: 'Missed', meaning: 'Not done by then.' },
        {
          id: 'renegotiated',
          label: 'Renegotiated',
          meaning: 'Changed together, to another day or another thing.',
        },
      ],
    },
    {
      id: 'meant',
      question: 'What did it mean, to you and to them?',
      hint: forAll('What you noticed in yourself, and what they said about it.'),
      example: byRole(
        'It was easier than hiding. You said that you had stopped looking at the clock.',
        'I was calmer. You said that you could finish a thought.',
        'I was relieved. You said that it felt like a beginning.',
      ),
      kind: 'text',
    },
    {
      id: 'change',
      question: 'Which positive change does it belong to?',
      hint: forAll('Link it, if it shows something that is different now.'),
      example: forAll('Being told in time'),
      kind: 'evidence',
    },
  ],
};
