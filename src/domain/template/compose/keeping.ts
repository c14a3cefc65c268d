/** Needs and boundaries, commitment: what was asked, promised, and what became of it. */
import type { LogLine } from '../../answer.ts';
import { bulletList } from '../../body/build.ts';
import type { BodyNode } from '../../body/types.ts';
import { dayInWords } from '../../day-words.ts';
import { list, tidy } from './sentence.ts';
import { evidenceList, para } from './composer.ts';
import type { Composer } from './composer.ts';
import { kindSentences } from './i-feel.ts';

export const composeNeedsAndBoundaries: Composer = (a) => {
  const on = a.on('review');
  return [
    ...para(
      a.say('behaviour', { label: 'This is about', phrase: 'This is about', named: true }),
      a.chosen('kind', kindSentences),
      a.say('kind', { label: 'About this' }),
    ),
    ...para(
      a.say('why', {
        label: 'Why I need it',
        to: 'I need it',
        because: 'I need it',
        clause: 'I need it because',
        phrase: 'I need',
      }),
    ),
    ...para(
      a.say('will-do', {
        label: 'What I will do if it isn’t met',
        to: 'If it isn’t met, I am going',
        clause: 'If it isn’t met,',
      }),
    ),
    ...para(
      on === null ? '' : `I will look at it again on ${dayInWords(on)}.`,
      a.say('review', {
        label: 'When I look at it again',
        phrase: on === null ? 'I will look at it again' : 'That is',
      }),
    ),
    ...para(a.say('follow-through', { label: 'Since then' })),
    ...logList(a.log('follow-through'), { reviewed: 'Looked at it again.' }, 'I look at it again on'),
  ];
};

const outcomes: Readonly<Record<string, string>> = {
  kept: 'I kept it.',
  partly: 'I kept it partly.',
  missed: 'I missed it.',
  renegotiated: 'We renegotiated it.',
};

/** Dated lines under the text: what came of it, in the words of the day. */
function logList(
  log: readonly LogLine[],
  sentences: Readonly<Record<string, string>>,
  next: string,
): readonly BodyNode[] {
  if (log.length === 0) return [];
  const items = log.map(({ on, text, choice, until }) =>
    [
      `${dayInWords(on)}:`,
      choice === undefined || !Object.hasOwn(sentences, choice) ? '' : sentences[choice],
      tidy(text),
      until === undefined ? '' : `${next} ${dayInWords(until)}.`,
    ]
      .filter((piece) => piece !== '')
      .join(' '),
  );
  return [bulletList(items)];
}

const forWhom: Readonly<Record<string, string>> = {
  them: 'It is for my partner.',
  me: 'It is for myself.',
  us: 'It is for both of us.',
};

export const composeCommitment: Composer = (a) => {
  const on = a.on('by');
  const change = a.evidence('change');
  const quotes = change.filter(({ quote }) => quote.trim() !== '');
  return [
    ...para(
      a.say('promise', { label: 'My commitment', to: 'I commit', clause: 'I commit to this:' }),
      a.chosenWithoutWords('for-whom', forWhom),
      a.say('for-whom', {
        label: 'It is for',
        phrase: a.text('for-whom').startsWith('for ') ? 'It is' : 'It is for',
        named: true,
      }),
      on === null ? '' : `It is due on ${dayInWords(on)}.`,
      a.say('by', { label: 'By when', phrase: on === null ? 'It is due' : 'That is' }),
    ),
    ...para(a.chosen('outcome', outcomes), a.say('outcome', { label: 'How it went' })),
    ...logList(a.log('outcome'), outcomes, 'It is due on'),
    ...para(a.say('meant', { label: 'What it meant', clause: 'What it meant:' })),
    ...para(
      a.say('change', { label: 'It belongs to this change' }),
      change.length === 0
        ? ''
        : `It belongs to ${change.length === 1 ? 'the positive change' : 'the positive changes'} of ${list(change.map((one) => dayInWords(one.on)))}.`,
    ),
    ...evidenceList('In its words:', quotes),
  ];
};

const areas: Readonly<Record<string, string>> = {
  technology: 'It is about technology.',
  money: 'It is about money.',
  time: 'It is about our time.',
  closeness: 'It is about closeness.',
};

export const composeAgreement: Composer = (a) => {
  const made = a.on('made');
  const on = a.on('review');
  return [
    ...para(
      a.say('agreed', {
        label: 'We agreed',
        to: 'We agreed',
        clause: 'We agreed that',
        phrase: 'We agreed on',
      }),
      a.chosen('area', areas),
      a.say('area', { label: 'It is about', phrase: 'It is about' }),
    ),
    ...para(
      made === null ? '' : `We agreed on it on ${dayInWords(made)}.`,
      a.say('made', { label: 'When we agreed' }),
      on === null ? '' : `We look at it again on ${dayInWords(on)}.`,
      a.say('review', { label: 'When we look at it again', phrase: 'We look at it again' }),
    ),
    ...para(a.say('since', { label: 'Since then' })),
    ...logList(
      a.log('since'),
      { reviewed: 'Looked at it again.', ended: 'It ended.' },
      'We look at it again on',
    ),
  ];
};
