/** Setback: the situation first, self-judgement last, kindness before planning. No counter, no day nought. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const setback: Template = {
  id: 'setback',
  name: 'Setback',
  purpose: 'Look at it honestly, and adjust the plan.',
  note: 'A slip is a brief return to the old behaviour. A relapse is a sustained return to it. Both are worth telling early. Neither takes away what you built before.',
  prompts: [
    {
      id: 'kind',
      question: 'Was it a slip or a relapse?',
      hint: byRole(
        'Choose the one that is accurate, not the one that sounds better.',
        'For something of your own that you had meant to leave, such as looking through their things.',
        'Choose the one that is accurate, not the one that sounds better.',
      ),
      example: byRole(
        'One evening, and I told you the next morning.',
        'I went through your pockets on Sunday, after we had agreed that I would ask.',
        'For three weeks now I have been on the site daily.',
      ),
      kind: 'choice',
      options: [
        { id: 'slip', label: 'A slip', meaning: 'A brief return to the old behaviour, then stopped.' },
        { id: 'relapse', label: 'A relapse', meaning: 'A sustained return to the old behaviour.' },
      ],
    },
    {
      id: 'when',
      question: 'When was it?',
      hint: forAll('The day, the time, and how long it lasted.'),
      example: forAll('late in the evening, from about eleven until half past twelve'),
      kind: 'day',
      picks: [
        {
          id: 'time',
          label: 'Time of day',
          options: [
            { id: 'morning', label: 'Morning' },
            { id: 'day', label: 'In the day' },
            { id: 'evening', label: 'Evening' },
            { id: 'night', label: 'Night' },
          ],
        },
      ],
    },
    {
      id: 'where',
      question: 'Where were you, on which device, alone or not?',
      hint: byRole(
        'The plain circumstances. They are what a plan can change.',
        'The plain circumstances, and what was in your hands.',
        'The plain circumstances. They are what a plan can change.',
      ),
      example: byRole(
        'in the study, on the work laptop, alone in the house',
        'in the hall, with your coat, while you were in the shower',
        'at home in the kitchen, on my phone, alone',
      ),
      kind: 'choice',
      options: [
        { id: 'alone', label: 'I was alone', meaning: '' },
        { id: 'near', label: 'Someone was near', meaning: '' },
        { id: 'together', label: 'I was with others', meaning: '' },
      ],
      picks: [
        {
          id: 'place',
          label: 'Place',
          options: [
            { id: 'home', label: 'At home' },
            { id: 'work', label: 'At work' },
            { id: 'way', label: 'On the way' },
            { id: 'elsewhere', label: 'Elsewhere' },
          ],
        },
        {
          id: 'device',
          label: 'Device',
          options: [
            { id: 'phone', label: 'Phone' },
            { id: 'computer', label: 'Computer' },
            { id: 'tablet', label: 'Tablet' },
            { id: 'television', label: 'Television' },
            { id: 'other', label: 'Something else' },
            { id: 'none', label: 'None' },
          ],
        },
      ],
    },
    {
      id: 'before',
      question: 'What came before: feelings, thoughts, events?',
      hint: forAll('Go back a few hours, or days. Describe it; it explains and doesn’t excuse.'),
      example: byRole(
        'I had skipped group on Tuesday. In the evening I was tense after a call with my father, and I told myself that I had earned a break.',
        'You had been on the phone in the garden. I was frightened and told myself that I had to know at once.',
        'I had slept badly for a week. After the meeting I felt low and kept scrolling.',
      ),
      kind: 'feelings',
    },
    {
      id: 'helped',
      question: 'What helped, or would have helped?',
      hint: forAll('What stopped it, or could have: a person, a place, a rule, a minute’s delay.'),
      example: byRole(
        'What ended it was going outside. A call to Sam at ten would have helped, and the laptop left at work.',
        'Sitting down on the stairs stopped me. Asking you straight out would have helped.',
        'Ringing my sister ended it. Going to bed when I was tired would have helped.',
      ),
      kind: 'text',
    },
    {
      id: 'kind-sentence',
      question: 'What is one kind and honest sentence to yourself?',
      hint: forAll('What you would say to a friend you respect. Kind is not the same as excusing.'),
      example: byRole(
        'I did what I had promised not to do, and I am also the person who stopped, and who is writing this down.',
        'I was afraid and I broke our agreement. I can be gentle with the fear and still keep my word next time.',
        'This was my choice, and it is one evening in a year of work. I can tell the truth about it.',
      ),
      kind: 'text',
    },
    {
      id: 'tell',
      question: 'What will you tell your partner, when and how?',
      hint: byRole(
        'Follow the plan you both made beforehand: how soon, at what level of detail, face to face or not.',
        'Follow what you both agreed: how soon, and how.',
        'Follow what you both agreed beforehand: how soon, how much, and how.',
      ),
      example: byRole(
        'Tomorrow before work, at the table, as we agreed: that it was pornography, on which day, for how long. No details that you haven’t asked for.',
        'Tonight, after the children are in bed: that I went through your pockets, and what I was afraid of.',
        'On Saturday morning, face to face: that I was on the site on Thursday, for an hour, and that I have blocked it since.',
      ),
      kind: 'choice',
      options: [
        { id: 'face', label: 'Face to face', meaning: '' },
        { id: 'written', label: 'In writing', meaning: '' },
        { id: 'guided', label: 'With a professional beside us', meaning: '' },
        { id: 'told', label: 'I have told them', meaning: '' },
      ],
      day: 'When I will tell them',
    },
    {
      id: 'plan',
      question: 'What is your plan: if … happens, then you will …?',
      hint: forAll(
        'One situation that can come again, and one thing you will do in it. Write “If … then I will …”.',
      ),
      example: byRole(
        'If I am alone at night and notice that I reach for the laptop, then I will leave it in the hall and ring Sam.',
        'If I want to search your things, then I will sit down, breathe out, and ask you one question.',
        'If I have slept badly for three nights, then I will say so at breakfast and go to bed at ten.',
      ),
      kind: 'text',
    },
    {
      id: 'recommit',
      question: 'What do you commit to again?',
      hint: forAll('The direction, in your own words. One or two sentences are enough.'),
      example: byRole(
        'I commit to telling the truth within a day, to group on Tuesdays, and to the life we described in May.',
        'I commit to asking instead of searching, and to looking after myself as I said in May.',
        'I commit to honesty within a day, and to the plan above.',
      ),
      kind: 'text',
    },
  ],
};
