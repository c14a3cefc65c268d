/** Positive change: what is different, with dated evidence. The heart of the review and of the hard day. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';
import { themes } from './options.ts';

export const positiveChange: Template = {
  id: 'positive-change',
  name: 'Positive change',
  purpose: 'Keep what is different now, with its evidence.',
  note: 'You can see a change and stay careful. Noting it promises nothing.',
  prompts: [
    {
      id: 'different',
      question: 'What is different?',
      hint: forAll('One thing that someone could notice from outside.'),
      example: byRole(
        'I tell you about a hard day on the same evening, before you ask.',
        'When he is late, I hear of it before I begin to worry.',
        'We finish a talk about money without leaving the room.',
      ),
      kind: 'text',
    },
    {
      id: 'before',
      question: 'What was it like before?',
      hint: forAll('A sentence or two, so that the distance can be seen later.'),
      example: byRole(
        'Last autumn I waited until you found out, sometimes for weeks.',
        'In spring I found out by looking at the clock, and then at his phone.',
        'A year ago one of us walked out at the second sentence.',
      ),
      kind: 'text',
    },
    {
      id: 'who',
      question: 'Who did it?',
      hint: byRole(
        'Credit where it belongs. Some changes are yours, and some are theirs.',
        'Yours count as much as theirs: a limit kept is a change, too.',
        'Credit where it belongs.',
      ),
      example: byRole('With help from group', 'I had my part in it, by asking once.', 'In turns'),
      kind: 'choice',
      options: [
        { id: 'me', label: 'Me', meaning: 'I did it.' },
        { id: 'them', label: 'Them', meaning: 'The other did it.' },
        { id: 'us', label: 'Us', meaning: 'We did it together.' },
      ],
    },
    {
      id: 'evidence',
      question: 'What shows it?',
      hint: forAll('Entries from the days on which it could be seen. More can be added later.'),
      example: byRole(
        'On 3 March I told you within the hour, and again on 20 April.',
        'Two messages in March, and the call from the train on 20 April.',
        'The talks on 3 March and 20 April',
      ),
      kind: 'evidence',
    },
    {
      id: 'theme',
      question: 'Which theme does it belong to?',
      hint: forAll('The nearest one. It sorts the review.'),
      example: byRole('I said it early.', 'It happened as he had said.', 'We both stayed in the room.'),
      kind: 'choice',
      options: themes,
    },
  ],
};
