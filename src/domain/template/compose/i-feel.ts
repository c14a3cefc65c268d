/** “When …, I feel afraid (strong) and lonely. I need … My guess … My request: …” */
import { para } from './composer.ts';
import type { Composer } from './composer.ts';
import { when } from './sentence.ts';

const requestLabels: Readonly<Record<string, string>> = {
  want: 'What I would like',
  request: 'My request',
  requirement: 'What I require',
};

/** Also for needs and boundaries: the same three words mean the same everywhere. */
export const kindSentences: Readonly<Record<string, string>> = {
  want: 'This is a want: I would like it, and I am all right without it.',
  request: 'This is a request, and a no is all right.',
  requirement: 'This is a requirement: without it I don’t feel safe.',
};

export const composeIFeel: Composer = (a) => {
  const feelings = a.feelings('feelings');
  return [
    ...para(
      when(a.text('happened'), feelings === '' ? '' : `I feel ${feelings}`),
      a.say('feelings', { label: 'What I feel', phrase: 'I feel' }),
      a.say('need', {
        label: 'What matters to me here',
        to: 'I need',
        because: 'It matters to me',
        clause: 'It matters to me because',
        phrase: 'I need',
      }),
    ),
    ...para(
      a.say('their-side', { label: 'What it may be like on the other side', clause: 'I imagine that' }),
    ),
    ...para(
      a.say('request', { label: requestLabels[a.choice('kind') ?? ''] ?? 'What I ask for', to: 'I ask' }),
      a.chosen('kind', kindSentences),
      a.say('kind', { label: 'About this' }),
    ),
  ];
};
