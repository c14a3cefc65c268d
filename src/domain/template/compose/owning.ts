/** Accountability and setback: what I did, plainly; what it touched; what I do now. */
import { dayInWords } from '../../day-words.ts';
import { para } from './composer.ts';
import type { Composer } from './composer.ts';

export const composeAccountability: Composer = (a) => {
  const by = a.on('will-do');
  return [
    ...para(a.say('did', { label: 'What I did' })),
    ...para(a.say('affected', { label: 'Whom it affected, and how' })),
    ...para(a.say('owned', { label: 'What I have owned and not hidden' })),
    ...para(
      a.say('will-do', { label: 'What I will do', to: 'I undertake' }),
      by === null ? '' : `The day I have set for it is ${dayInWords(by)}.`,
    ),
    ...para(
      a.say('not-asking', {
        label: 'What I am not asking for',
        named: true,
        to: 'I am not asking you',
        phrase: 'I am not asking for',
      }),
    ),
  ];
};

const kinds: Readonly<Record<string, string>> = { slip: 'a slip', relapse: 'a relapse' };

export const composeSetback: Composer = (a) => {
  const kind = kinds[a.choice('kind') ?? ''] ?? null;
  const on = a.on('when');
  const it = [kind === null ? '' : ` ${kind}`, on === null ? '' : ` on ${dayInWords(on)}`].filter(
    (part) => part !== '',
  );
  const feelings = a.feelings('before');
  return [
    ...para(
      it.length === 0 ? '' : `It was${it.join(',')}.`,
      a.say('when', { label: 'When', phrase: 'It was' }),
      a.say('where', { label: 'Where', phrase: 'I was' }),
      a.say('kind', { label: 'How I see it' }),
    ),
    ...para(
      feelings === '' ? '' : `Before it I felt ${feelings}.`,
      a.say('before', { label: 'What came before' }),
    ),
    ...para(a.say('helped', { label: 'What helped, or would have', to: 'It would have helped' })),
    ...para(a.say('kind-sentence', { label: 'To myself I say' })),
    ...para(a.say('tell', { label: 'What I will tell my partner', named: true })),
    ...para(a.say('plan', { label: 'My plan', to: 'My plan is' })),
    ...para(a.say('recommit', { label: 'What I commit to again', to: 'I commit again' })),
  ];
};
