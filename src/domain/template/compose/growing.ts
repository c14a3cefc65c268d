/** Gratitude, positive change, milestone, vision, letter: what is good, and where it goes. */
import { dayInWords } from '../../day-words.ts';
import type { DayOn } from '../../ids.ts';
import { evidenceList, para, section } from './composer.ts';
import type { Composer } from './composer.ts';

const byWhom: Readonly<Record<string, string>> = {
  partner: 'It was my partner who did it.',
  someone: 'It was someone else who did it.',
  me: 'It was me who did it.',
};

function saidOf(said: string | null, on: DayOn | null): string {
  const day = on === null ? '' : dayInWords(on);
  switch (said) {
    case 'said':
      return day === '' ? 'I have said it.' : `I said it on ${day}.`;
    case 'not-yet':
      return day === '' ? 'I haven’t said it yet.' : `I haven’t said it yet; I mean to on ${day}.`;
    case 'for-me':
      return 'I keep it here for myself.';
    default:
      return day === '' ? '' : `The day for saying it is ${day}.`;
  }
}

export const composeGratitude: Composer = (a) => [
  ...para(
    a.say('what', {
      label: 'I am grateful for this',
      because: 'I am grateful',
      clause: 'I am grateful that',
      phrase: 'I am grateful for',
    }),
    a.chosenWithoutWords('what', byWhom),
    a.say('cost', { label: 'What it cost', phrase: 'It cost', named: true }),
    a.say('meant', { label: 'What it meant to me', clause: 'To me it meant that', phrase: 'To me it meant' }),
  ),
  ...para(saidOf(a.choice('said'), a.on('said')), a.say('said', { label: 'When I say it' })),
];

const who: Readonly<Record<string, string>> = {
  me: 'I did this.',
  them: 'The other did this.',
  us: 'We did this together.',
};
const themeSentences: Readonly<Record<string, string>> = {
  honesty: 'It is a change in honesty.',
  reliability: 'It is a change in reliability.',
  closeness: 'It is a change in closeness.',
  calm: 'It is a change towards calm.',
  repair: 'It is a change in how we repair.',
  'care-of-self': 'It is a change in care of self.',
};

export const composePositiveChange: Composer = (a) => [
  ...para(
    a.say('different', { label: 'What is different', clause: 'What is different:' }),
    a.say('before', { label: 'Before', phrase: 'Before:' }),
  ),
  ...para(
    a.chosen('who', who),
    a.say('who', { label: 'How' }),
    a.chosen('theme', themeSentences),
    a.say('theme', { label: 'About the theme' }),
  ),
  ...para(a.say('evidence', { label: 'What shows it' })),
  ...evidenceList('It shows in these entries:', a.evidence('evidence')),
];

export const composeMilestone: Composer = (a) => {
  const on = a.on('when');
  return [
    ...para(
      a.say('what', { label: 'What I have reached' }),
      on === null ? '' : `It was on ${dayInWords(on)}.`,
      a.say('when', { label: 'When', phrase: 'It was' }),
    ),
    ...para(
      a.say('took', { label: 'What it took', phrase: 'It took', named: true }),
      a.say('helped', { label: 'Who helped', named: true }),
    ),
    ...para(a.say('mark', { label: 'How I mark it', to: 'I want', phrase: 'I mark it with', named: true })),
  ];
};

export const composeVision: Composer = (a) => [
  ...section('A good relationship', a.say('good', { label: 'To me', phrase: 'To me it is' })),
  ...section('Shared values', a.say('values', { label: 'What we share' })),
  ...section(
    'Agreements about technology',
    a.say('technology', { label: 'We have agreed on this', clause: 'We have agreed that' }),
  ),
  ...section('Rituals', a.say('rituals', { label: 'What we keep' })),
];

export const composeLetter: Composer = (a) => [
  ...para(a.say('true-today', { label: 'True today' })),
  ...para(a.say('remember', { label: 'Remember this' })),
  ...para(a.say('helps', { label: 'This helps', named: true })),
];
