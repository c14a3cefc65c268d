/**
 * Conversation: prepared beforehand, read aloud from a card, looked at again afterwards. The three last prompts are
 * for after the talk (see domain/conversation.ts).
 */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const conversation: Template = {
  id: 'conversation',
  name: 'Conversation',
  purpose: 'Prepare what is hard to say.',
  note: 'A first full disclosure of the past belongs with a professional who guides both of you. Use this for everything that comes before and after it.',
  prompts: [
    {
      id: 'with',
      question: 'With whom, about what, and when?',
      hint: forAll('One topic. A time when both are rested and nobody has to leave.'),
      example: byRole(
        'With Maria, about the two evenings I was late, on Sunday after lunch',
        'With Tom, about his phone at night, on Saturday morning',
        'With Alex, about money this month, on Sunday afternoon',
      ),
      kind: 'choice',
      options: [
        { id: 'partner', label: 'With my partner', meaning: '' },
        { id: 'guided', label: 'With a professional beside us', meaning: '' },
        { id: 'someone', label: 'With someone else', meaning: '' },
      ],
      day: 'Planned for',
    },
    {
      id: 'know',
      question: 'What do you want them to know?',
      hint: forAll('If they remember one thing of it tomorrow, which should it be?'),
      example: byRole(
        'I was late twice, I had said I would call, and I didn’t. I want you to know it from me, before you ask.',
        'I want to rebuild this with you, and the nights are the hardest part of my day.',
        'I am worried about the account, and I would like us to look at it together.',
      ),
      kind: 'text',
    },
    {
      id: 'opening',
      question: 'How will you open it?',
      hint: forAll('The situation, your feeling, your need. The first sentences set the tone.'),
      example: byRole(
        'On Tuesday and Thursday I came home late and didn’t call. I feel ashamed about it, and I need to put it right with you.',
        'When the phone lights up after ten, I feel frightened. I need some calm at night, and I would like to talk about how.',
        'When I saw the balance yesterday, I felt tense. I need us to have a plan. Is now a good time?',
      ),
      kind: 'text',
      help: 'opening',
    },
    {
      id: 'their-view',
      question: 'What is their view, as fairly as you can put it?',
      hint: forAll('So that they would say: yes, that is how I see it.'),
      example: byRole(
        'My guess is that for you the lateness is the old story again, and that waiting was worse than the reason.',
        'I imagine that the phone is how you stay in touch with your group, and that my question may sound like a charge.',
        'I think you would say that the car was urgent, and that you told me in the morning.',
      ),
      kind: 'text',
    },
    {
      id: 'hear',
      question: 'What may you hear, and how will you listen?',
      hint: forAll(
        'Say back what you heard, say what makes sense in it, ask one question. Explaining can wait.',
      ),
      example: byRole(
        'I may hear that you don’t believe me. I will say back what I heard, tell you that it makes sense, and ask what would help.',
        'I may hear that you are tired of this topic. I will repeat it in my words before I answer.',
        'I may hear that I worry too much. I will breathe, say it back, and ask what you see.',
      ),
      kind: 'text',
    },
    {
      id: 'limits',
      question: 'What are your limits, and your time-out sign?',
      hint: forAll(
        'How long, what you will not discuss today, the sign for a pause, and when you come back.',
      ),
      example: byRole(
        'Thirty minutes. If I notice that I start to defend myself, I raise a hand, walk round the block, and come back after twenty minutes.',
        'Thirty minutes, no details about the past. A hand on the table means a pause until after tea.',
        'Half an hour. Whoever says “pause” gets twenty minutes, and we go on the same day.',
      ),
      kind: 'text',
    },
    {
      id: 'ask',
      question: 'What will you ask for?',
      hint: byRole(
        'One thing they may decline. Understanding may be enough for today.',
        'One thing, clear and doable. Know beforehand if it is a request or a requirement.',
        'One thing, clear, doable, and open to a no.',
      ),
      example: byRole(
        'Would you tell me what you would like me to do on an evening when I am late?',
        'Would you be willing to leave the phone in the kitchen at night until the end of May?',
        'Could we look at the account together on the first Sunday of each month?',
      ),
      kind: 'text',
    },
    {
      id: 'after-said',
      question: 'Afterwards: what was said?',
      hint: forAll('The few sentences that stayed with you, yours and theirs.'),
      example: byRole(
        'I read the opening from the card. You said that waiting was the worst part.',
        'I said what I had prepared, and cried once. You said that you hadn’t known about the nights.',
        'We both said that we had put this off.',
      ),
      kind: 'text',
    },
    {
      id: 'after-heard',
      question: 'Afterwards: what did you hear?',
      hint: forAll('What was new to you, and what moved you.'),
      example: byRole(
        'That you would rather have a bad answer at six than a good one at nine.',
        'That you want the nights to be calm, too.',
        'That you are as worried as I am.',
      ),
      kind: 'text',
    },
    {
      id: 'after-agreed',
      question: 'Afterwards: what did you agree on?',
      hint: forAll('Who does what, until when. “Not yet” is an answer.'),
      example: byRole(
        'I send a message by six if I will be later than seven, for the next four weeks.',
        'The phone stays in the kitchen until the end of May. Then we look at it again.',
        'We meet over the account on the first Sunday of the month.',
      ),
      kind: 'text',
    },
  ],
};
