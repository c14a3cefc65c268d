/** Listening: what I heard, how it makes sense, what I asked, what I checked. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const listening: Template = {
  id: 'listening',
  name: 'Listening',
  purpose: 'Write down what you heard, from their side.',
  note: null,
  prompts: [
    {
      id: 'heard',
      question: 'What did you hear?',
      hint: forAll('In their words where you can. Your answer to it has no place here yet.'),
      example: byRole(
        'You said that the weekends are hardest, because that is when I used to lie, and that you count the hours until Monday.',
        'You said that you walk home the long way to avoid the old street, and that you were proud of that.',
        'You said that you would like to be asked before I make plans for both of us.',
      ),
      kind: 'text',
    },
    {
      id: 'sense',
      question: 'How does it make sense from their side?',
      hint: byRole(
        'You can see it differently and still understand how they come to it.',
        'Understanding it doesn’t mean agreeing, or that your own need is met.',
        'You can see it differently and still understand how they come to it.',
      ),
      example: byRole(
        'It makes sense: on weekends I had the most time, and you learned afterwards how I had used it.',
        'It makes sense that a longer way is easier than a decision at the door.',
        'It makes sense: twice this month you heard of a visit from someone else.',
      ),
      kind: 'text',
    },
    {
      id: 'asked',
      question: 'What did you ask, to understand?',
      hint: forAll('Open questions, without an answer hidden inside.'),
      example: byRole(
        '“What is the worst hour of it?” and “What would make Saturday a little easier?”',
        '“How did you notice that you needed the longer way?”',
        '“Which plans matter most to you?”',
      ),
      kind: 'text',
    },
    {
      id: 'checked',
      question: 'What did you check back with them?',
      hint: forAll('What you said back, and what they corrected.'),
      example: byRole(
        'I said back that Saturday morning is the worst. You corrected me: it is Friday night, when it begins.',
        'I said back that you were proud. You said: relieved, more than proud.',
        'I said back that you would like to be asked first. You said yes.',
      ),
      kind: 'text',
    },
  ],
};
