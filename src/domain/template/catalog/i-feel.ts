/** I feel: what happened, the feeling, the need, their side, and a request. The other side stated too works best. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';
import { wantRequestRequirement } from './options.ts';

export const iFeel: Template = {
  id: 'i-feel',
  name: 'I feel',
  purpose: 'Say what you feel and need, without accusing.',
  note: null,
  prompts: [
    {
      id: 'happened',
      question: 'What happened?',
      hint: forAll('What a camera could have seen and heard. Leave motives and guesses out.'),
      example: byRole(
        'When you asked about my day at dinner and I said “fine” and looked at my plate',
        'When you came in at nine on Tuesday and your phone had been off since six',
        'When we sat down to plan the weekend and the talk stopped after two minutes',
      ),
      kind: 'text',
    },
    {
      id: 'feelings',
      question: 'What do you feel?',
      hint: byRole(
        'Name one to three feelings. Shame and fear may be here, and so may relief.',
        'Name one to three feelings. Two that don’t fit together can both be true.',
        'Name one to three feelings, and how strong each one is.',
      ),
      example: byRole('ashamed, afraid, relieved', 'afraid, lonely, angry', 'sad, tense, hopeful'),
      kind: 'feelings',
    },
    {
      id: 'need',
      question: 'What do you need, or why does it matter to you?',
      hint: forAll('A need is yours and no one’s duty: honesty, rest, closeness, to know where you stand.'),
      example: byRole(
        'I need to be someone who answers truthfully, even when the answer is dull or hard.',
        'I need to know where I stand. An evening of not knowing takes me back to last year.',
        'I need some calm, and a picture of the two days that we both agree on.',
      ),
      kind: 'text',
    },
    {
      id: 'their-side',
      question: 'What may it be like for them?',
      hint: byRole(
        'Your best guess, said as a guess. Their pain needs no defence from you.',
        'Your best guess, said as a guess. Seeing their side doesn’t make yours smaller.',
        'Your best guess, said as a guess.',
      ),
      example: byRole(
        'My guess is that a short answer sounds to you like a door closing.',
        'Perhaps you were tired and dreaded the questions.',
        'Maybe you had a long week and hoped the plan would wait.',
      ),
      kind: 'text',
    },
    {
      id: 'request',
      question: 'What do you ask for?',
      hint: forAll('Something they can do, soon, and may decline. Say what you want to happen.'),
      example: byRole(
        'Would you ask me again after dinner? I will tell you about my day then, the hard part too.',
        'Would you send me a message when you will be later than we said?',
        'Could we take twenty minutes on Thursday evening and decide about Saturday?',
      ),
      kind: 'text',
    },
    {
      id: 'kind',
      question: 'Is it a want, a request or a requirement?',
      hint: byRole(
        'To a want or a request, a no is a fair answer.',
        'It is fine to have requirements. Few, clear ones hold best.',
        'Be honest with yourself about which it is; each is said differently.',
      ),
      example: byRole(
        'A no tonight would be all right.',
        'A call would be as good as a message.',
        'We can plan without it.',
      ),
      kind: 'choice',
      help: 'wish',
      options: wantRequestRequirement,
    },
  ],
};
