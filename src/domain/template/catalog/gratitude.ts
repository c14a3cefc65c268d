/** Gratitude for one specific act of one person, and whether it has been said. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const gratitude: Template = {
  id: 'gratitude',
  name: 'Gratitude',
  purpose: 'Notice one thing that someone did.',
  note: null,
  prompts: [
    {
      id: 'what',
      question: 'Who did what?',
      hint: byRole(
        'One act, as you saw it. Being grateful asks nothing in return.',
        'One act, as you saw it. Being grateful and being careful go together.',
        'One act, as you saw it.',
      ),
      example: byRole(
        'Maria sat with me for ten minutes after I told her about the slip, and asked one question.',
        'Tom told me about the message before I could find it.',
        'My brother drove over on Sunday and fixed the door.',
      ),
      kind: 'choice',
      options: [
        { id: 'partner', label: 'My partner', meaning: '' },
        { id: 'someone', label: 'Someone else', meaning: '' },
        { id: 'me', label: 'I did', meaning: '' },
      ],
    },
    {
      id: 'cost',
      question: 'What did it cost them?',
      hint: forAll('Time, courage, pride, sleep. It is what makes the act theirs.'),
      example: byRole(
        'She was hurt and tired, and stayed all the same.',
        'It took courage: my guess is that he expected a long night.',
        'His one free afternoon, and two hours on the road.',
      ),
      kind: 'text',
    },
    {
      id: 'meant',
      question: 'What did it mean to you?',
      hint: forAll('What changed in you, then or since.'),
      example: byRole(
        'I could breathe again, and I wanted to be worthy of the next talk.',
        'For the first time since spring I slept without checking.',
        'I was less alone with it.',
      ),
      kind: 'text',
    },
    {
      id: 'said',
      question: 'Have you said it, and when will you?',
      hint: forAll('Said out loud, it helps both. Writing it here is enough, too.'),
      example: byRole(
        'On Sunday, on our walk.',
        'At breakfast, in one sentence.',
        'I will ring him on Wednesday.',
      ),
      kind: 'choice',
      options: [
        { id: 'said', label: 'I have said it', meaning: 'They have heard it from me.' },
        { id: 'not-yet', label: 'Not yet', meaning: 'It waits for a good moment.' },
        { id: 'for-me', label: 'I keep it here', meaning: 'It is for this journal alone.' },
      ],
      day: 'The day I said it, or will',
    },
  ],
};
