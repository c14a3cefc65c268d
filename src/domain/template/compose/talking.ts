/** Conversation, listening, check-in: what is said between two people. */
import { heading } from '../../body/build.ts';
import { dayInWords } from '../../day-words.ts';
import { byRole } from '../by-role.ts';
import { para, section } from './composer.ts';
import type { Composer } from './composer.ts';

/** Also the headings of the card that is read aloud. */
export const conversationHeadings = {
  opening: 'How I begin',
  know: 'What I want you to know',
  'their-view': 'How I think you see it',
  ask: 'What I ask for',
  limits: 'Limits, and a sign for a pause',
  hear: 'How I will listen',
  after: 'After the conversation',
} as const;

const company: Readonly<Record<string, string>> = {
  partner: 'It is a talk with my partner.',
  guided: 'A professional will be there with us.',
  someone: 'It is a talk with someone else.',
};

export const composeConversation: Composer = (a) => {
  const on = a.on('with');
  const after = [
    ...para(a.say('after-said', { label: 'What was said' })),
    ...para(
      a.say('after-heard', { label: 'What I heard', clause: 'I heard that', phrase: 'I heard', named: true }),
    ),
    ...para(
      a.say('after-agreed', {
        label: 'What we agreed on',
        to: 'We agreed',
        clause: 'We agreed that',
        phrase: 'We agreed on',
      }),
    ),
  ];
  const h = conversationHeadings;
  return [
    ...para(
      a.say('with', { label: 'The conversation' }),
      a.chosenWithoutWords('with', company),
      on === null ? '' : `It is planned for ${dayInWords(on)}.`,
    ),
    ...section(h.know, a.say('know', { label: 'I want you to know', clause: 'I want you to know that' })),
    ...section(h.opening, a.say('opening', { label: 'I begin with this' })),
    ...section(h['their-view'], a.say('their-view', { label: 'My guess is', clause: 'My guess is that' })),
    ...section(
      h.hear,
      a.say('hear', { label: 'I may hear', clause: 'I may hear that', phrase: 'I may hear' }),
    ),
    ...section(h.limits, a.say('limits', { label: 'My limits' })),
    ...section(h.ask, a.say('ask', { label: 'I ask for', to: 'I ask you', phrase: 'I ask for' })),
    ...(after.length === 0 ? [] : [heading(2, h.after), ...after]),
  ];
};

export const composeListening: Composer = (a) => [
  ...para(a.say('heard', { label: 'What I heard', clause: 'I heard that', phrase: 'I heard' })),
  ...para(
    a.say('sense', {
      label: 'How it makes sense from the other side',
      because: 'It makes sense',
      clause: 'It makes sense:',
    }),
  ),
  ...para(a.say('asked', { label: 'What I asked', to: 'I asked' })),
  ...para(a.say('checked', { label: 'What I checked back', clause: 'I said back that' })),
];

const struggles = byRole(
  'My struggles, and my recovery work',
  'What is hard for me, and how I look after myself',
  'What is hard, and what I do about it',
);

export const composeCheckIn: Composer = (a, role) => {
  const feelings = a.feelings('feelings');
  return [
    ...para(
      feelings === '' ? '' : `Today I feel ${feelings}.`,
      a.say('feelings', { label: 'How I am', phrase: feelings === '' ? 'Today I feel' : 'How I am:' }),
    ),
    ...para(
      a.say('affirmation', { label: 'What I value in you today', clause: 'I value that', phrase: 'I value' }),
    ),
    ...para(a.say('needs', { label: 'What I need today', to: 'I need', phrase: 'I need' })),
    ...para(a.say('own', { label: 'What I own', clause: 'I own that' })),
    ...para(a.say('struggles', { label: struggles[role] })),
  ];
};
