/** Accountability and setback: what I did, plainly; what it touched; what I do now. */
import { dayInWords } from '../../day-words.ts';
import type { DayOn } from '../../ids.ts';
import { para } from './composer.ts';
import type { Composer } from './composer.ts';

const howOften: Readonly<Record<string, string>> = {
  once: 'It happened once',
  several: 'It happened several times',
  'going-on': 'It went on over a longer time',
};
const asWhom: Readonly<Record<string, string>> = {
  told: 'That was said to me.',
  seen: 'That is how I see it, and it may look different from the other side.',
  both: 'Part of it was said to me, and part of it is how I see it.',
};

function whenAndHowOften(often: string, began: DayOn | null): string {
  if (began === null) return often === '' ? '' : `${often}.`;
  const on = dayInWords(began);
  if (often === '') return `It was on ${on}.`;
  return often === howOften['once'] ? `${often}, on ${on}.` : `${often}, from ${on} on.`;
}

export const composeAccountability: Composer = (a) => {
  const by = a.on('will-do');
  return [
    ...para(a.say('did', { label: 'What I did' }), whenAndHowOften(a.chosen('did', howOften), a.on('did'))),
    ...para(a.say('affected', { label: 'Whom it affected, and how' }), a.chosen('affected', asWhom)),
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

const company: Readonly<Record<string, string>> = {
  alone: 'I was alone.',
  near: 'Someone was near.',
  together: 'I was with others.',
};
const timesOfDay: Readonly<Record<string, string>> = {
  morning: 'in the morning',
  day: 'in the day',
  evening: 'in the evening',
  night: 'at night',
};
const places: Readonly<Record<string, string>> = {
  home: 'at home',
  work: 'at work',
  way: 'on the way',
  elsewhere: 'somewhere else',
};
const devices: Readonly<Record<string, string>> = {
  phone: 'with the phone',
  computer: 'at the computer',
  tablet: 'with the tablet',
  television: 'at the television',
  other: 'with another device',
  none: 'without any device',
};
const telling: Readonly<Record<string, string>> = {
  face: 'face to face',
  written: 'in writing',
  guided: 'with a professional beside us',
};

function tellingOf(how: string | null, when: DayOn | null): string {
  const on = when === null ? '' : ` on ${dayInWords(when)}`;
  if (how === 'told') return on === '' ? 'I have told them.' : `I told them${on}.`;
  const way = Object.hasOwn(telling, how ?? '') ? ` ${telling[how ?? '']}` : '';
  if (way === '' && on === '') return '';
  return `I will tell them${way}${way !== '' && on !== '' ? ',' : ''}${on}.`;
}

export const composeSetback: Composer = (a) => {
  const kind = kinds[a.choice('kind') ?? ''] ?? null;
  const on = a.on('when');
  const said = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  const it = said(
    kind ?? '',
    on === null ? '' : `on ${dayInWords(on)}`,
    a.pickedWithoutWords('when', 'time', timesOfDay),
  );
  const where = said(
    a.pickedWithoutWords('where', 'place', places),
    a.pickedWithoutWords('where', 'device', devices),
  );
  const feelings = a.feelings('before');
  return [
    ...para(
      it === '' ? '' : `It was ${it}.`,
      a.say('when', { label: 'When', phrase: 'It was' }),
      a.say('where', { label: 'Where', phrase: 'I was' }),
      where === '' ? '' : `I was ${where}.`,
      a.chosenWithoutWords('where', company),
      a.say('kind', { label: 'How I see it' }),
    ),
    ...para(
      feelings === '' ? '' : `Before it I felt ${feelings}.`,
      a.say('before', { label: 'What came before' }),
    ),
    ...para(a.say('helped', { label: 'What helped, or would have', to: 'It would have helped' })),
    ...para(a.say('kind-sentence', { label: 'To myself I say' })),
    ...para(
      a.say('tell', { label: 'What I will tell my partner', named: true }),
      tellingOf(a.choice('tell'), a.on('tell')),
    ),
    ...para(a.say('plan', { label: 'My plan', to: 'My plan is' })),
    ...para(a.say('recommit', { label: 'What I commit to again', to: 'I commit again' })),
  ];
};
