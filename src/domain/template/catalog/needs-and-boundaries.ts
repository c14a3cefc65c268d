/** Needs and boundaries: one behaviour, what kind of wish it is, and what I will do. Never a punishment for the other. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';
import { wantRequestRequirement } from './options.ts';

export const needsAndBoundaries: Template = {
  id: 'needs-and-boundaries',
  name: 'Needs and boundaries',
  purpose: 'Say what you need, and what you will do.',
  note: 'A boundary says what I will do to look after myself. It isn’t a punishment, and it works when it is kept.',
  prompts: [
    {
      id: 'behaviour',
      question: 'Which behaviour is it about?',
      hint: forAll('One thing someone does or doesn’t do, which both of you could point at.'),
      example: byRole(
        'Questions about the past after ten at night',
        'A phone with a code I don’t know, next to the bed',
        'Changes of plan without a word',
      ),
      kind: 'text',
    },
    {
      id: 'kind',
      question: 'Is it a want, a request or a requirement?',
      hint: forAll('Ask yourself: what do I do if the answer is no?'),
      example: byRole(
        'If it is a no, we look for another time together.',
        'I don’t feel safe at night without it.',
        'We can find another way.',
      ),
      kind: 'choice',
      help: 'wish',
      options: wantRequestRequirement,
    },
    {
      id: 'why',
      question: 'Why do you need it?',
      hint: byRole(
        'What it keeps well: your recovery, your sleep, the talk itself.',
        'What it gives you: safety, sleep, room to think.',
        'What it keeps well or safe.',
      ),
      example: byRole(
        'I need to be able to answer with a clear head. Late at night I start to defend myself.',
        'I need to sleep. When I don’t know what is on it, I lie awake.',
        'I need to be able to rely on the afternoon, because I plan my work around it.',
      ),
      kind: 'text',
    },
    {
      id: 'will-do',
      question: 'What will you do if it isn’t met?',
      hint: forAll('About you, and in your power. Nothing that is meant to hurt.'),
      example: byRole(
        'If it gets later than ten, I will write the question down and come to you with it at breakfast.',
        'If the phone is next to the bed, I will sleep in the other room that night.',
        'If I have no word by two, I will make my own plan for the day.',
      ),
      kind: 'text',
    },
    {
      id: 'review',
      question: 'When will you look at it again?',
      hint: forAll('A boundary may change. Give it a day to be looked at.'),
      example: forAll('in four weeks, on our Sunday walk'),
      kind: 'day',
    },
    {
      id: 'follow-through',
      question: 'What has happened since?',
      hint: forAll('A short log: the day, what happened, what you did. Add to it later.'),
      example: byRole(
        '12 May: a question at eleven. I wrote it down, and we talked at breakfast.',
        '12 May: the phone was by the bed. I slept in the other room and said so calmly in the morning.',
        '12 May: no word by two. I went swimming.',
      ),
      kind: 'text',
    },
  ],
};
