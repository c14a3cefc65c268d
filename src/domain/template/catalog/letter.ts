/** Letter to myself: written on a good day, kept for a hard one. Hard day shows it when the person says so. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const letter: Template = {
  id: 'letter',
  name: 'Letter to myself',
  purpose: 'Written on a good day, for a hard one.',
  note: 'It is shown on a hard day once you have marked it for that.',
  prompts: [
    {
      id: 'true-today',
      question: 'What is true today?',
      hint: forAll('What you see, while you see it clearly. Small and real is best.'),
      example: byRole(
        'Today I told the truth about the morning, and you thanked me for it. We cooked, and the window was open.',
        'Today I sang in the car. I noticed that I hadn’t thought about it for a whole afternoon.',
        'Today we planned the summer, and I looked forward to it.',
      ),
      kind: 'text',
    },
    {
      id: 'remember',
      question: 'What should you remember on a hard day?',
      hint: forAll('Speak to yourself as to someone you love.'),
      example: byRole(
        'A hard evening passes. You have told harder things than this, and the house was still standing in the morning.',
        'You don’t have to decide anything tonight. Your feelings make sense, and they change.',
        'This wave has come before, and it went. Tonight you may rest.',
      ),
      kind: 'text',
    },
    {
      id: 'helps',
      question: 'What helps you then?',
      hint: forAll('A person to ring, a place to go, a thing to do first.'),
      example: byRole(
        'Put the phone in the hall, ring Sam, go round the block.',
        'Ring your sister. Warm tea, the blue blanket, and bed by ten.',
        'Go outside first. Then write three lines.',
      ),
      kind: 'text',
    },
  ],
};
