/**
 * Agreement: what both said yes to, from which day, and when it is looked at again. Begun from a talk or beside the
 * promises, so it is not among the templates that are offered (see domain/agreement.ts).
 */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const agreement: Template = {
  id: 'agreement',
  name: 'Agreement',
  purpose: 'Keep what both of you said yes to.',
  note: 'An agreement is what both of you said yes to. What one of you promises is a commitment; what you need for yourself is a boundary.',
  prompts: [
    {
      id: 'agreed',
      question: 'What did you agree on?',
      hint: forAll('Who does what, and where or when. So that both of you could read it out.'),
      example: byRole(
        'The filter stays on, and Sam holds the code.',
        'Phones stay in the kitchen at night, both of them.',
        'No phones at the table, for both of us.',
      ),
      kind: 'text',
    },
    {
      id: 'area',
      question: 'What is it about?',
      hint: forAll('It helps to find it again.'),
      example: forAll('about the phones at night'),
      kind: 'choice',
      options: [
        { id: 'technology', label: 'Technology', meaning: 'Devices, filters, places and times for them.' },
        { id: 'time', label: 'Time', meaning: 'Plans, evenings, being reachable.' },
        { id: 'money', label: 'Money', meaning: 'Accounts, spending, what is said before.' },
        { id: 'closeness', label: 'Closeness', meaning: 'Touch, rest, and what is left alone for now.' },
        { id: 'other', label: 'Something else', meaning: 'Anything that both of you share.' },
      ],
    },
    {
      id: 'made',
      question: 'When did you agree on it?',
      hint: forAll('The day from which it holds.'),
      example: forAll('at the table, on Sunday'),
      kind: 'day',
    },
    {
      id: 'review',
      question: 'When will you look at it again?',
      hint: forAll('Together. An agreement may change, and it may end.'),
      example: forAll('in four weeks'),
      kind: 'day',
    },
    {
      id: 'since',
      question: 'How has it gone since?',
      hint: forAll('Later: what worked, and what was hard. Notes with their day can be added beside it.'),
      example: byRole(
        'Two evenings were hard. The code was asked for once, and not given.',
        'The kitchen works. I sleep better.',
        'We forgot twice, and laughed about it.',
      ),
      kind: 'text',
    },
  ],
};
