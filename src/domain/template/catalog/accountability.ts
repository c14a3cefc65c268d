/** Accountability: what I did, whom it touched, what I do now. No field asks for forgiveness, on purpose. */
import { byRole, forAll } from '../by-role.ts';
import type { Template } from '../types.ts';

export const accountability: Template = {
  id: 'accountability',
  name: 'Accountability',
  purpose: 'Own what you did, and what you will do now.',
  note: 'Responsibility and an offer of repair carry the most. Forgiveness is theirs to give in their own time, so nothing here asks for it. A full account of the past belongs with a professional who guides both of you.',
  prompts: [
    {
      id: 'did',
      question: 'What did you do?',
      hint: byRole(
        'What, when, how often. Start with “I”. Plain facts, without details that would burden them.',
        'What, when, how often. Start with “I”. Owning your part takes nothing from your own hurt.',
        'What, when, how often. Start with “I”, and keep to plain facts.',
      ),
      example: byRole(
        'I watched pornography on three nights last week, on the old tablet, and on Sunday I told you I hadn’t.',
        'On Saturday I shouted at you in front of the children and called you a name.',
        'I said I had paid the bill in March. I hadn’t, and I hid the two letters that came after.',
      ),
      kind: 'choice',
      options: [
        { id: 'once', label: 'Once', meaning: '' },
        { id: 'several', label: 'Several times', meaning: '' },
        { id: 'going-on', label: 'Over a longer time', meaning: '' },
      ],
      day: 'When it was, or when it began',
    },
    {
      id: 'affected',
      question: 'Whom did it affect, and how?',
      hint: forAll('As they told you, or as you see it. Say which. Their words weigh more than your guess.'),
      example: byRole(
        'You told me that the lie on Sunday hurts more than the three nights, and that you haven’t slept since.',
        'You went quiet and left the room. Our daughter asked me in the evening if we were all right.',
        'You told me you stood at the counter and felt humiliated. I see that you check the post now.',
      ),
      kind: 'choice',
      options: [
        { id: 'told', label: 'As they told me', meaning: '' },
        { id: 'seen', label: 'As I see it', meaning: '' },
        { id: 'both', label: 'Some of both', meaning: '' },
      ],
    },
    {
      id: 'owned',
      question: 'What have you owned, and not hidden?',
      hint: forAll('What you have said out loud so far, to whom, and what is still unsaid.'),
      example: byRole(
        'I told you about all three nights on Monday. My counsellor knows, too. The tablet is in your drawer.',
        'I said to you and to the children that the shouting was my doing.',
        'I gave you both letters and told you the day on which I hid them.',
      ),
      kind: 'text',
    },
    {
      id: 'will-do',
      question: 'What will you do, and by when?',
      hint: forAll('One thing you can keep. Small and done is worth more than large and promised.'),
      example: byRole(
        'I will give the tablet away by Friday, and ring Sam before ten on any night I am alone.',
        'I will leave the room for twenty minutes when my voice rises, and come back, starting today.',
        'I will pay the bill and the fee on Thursday morning, and show you the receipt.',
      ),
      kind: 'day',
    },
    {
      id: 'not-asking',
      question: 'What are you not asking of them?',
      hint: byRole(
        'Trust, comfort, a quick answer: name what you leave free.',
        'Agreement, comfort, a quick answer: name what you leave free.',
        'Comfort, agreement, a quick answer: name what you leave free.',
      ),
      example: byRole(
        'I am not asking you to comfort me, to trust me this week, or to answer tonight.',
        'I am not asking you to drop what we were arguing about.',
        'I am not asking you to say that it is all right.',
      ),
      kind: 'text',
    },
  ],
};
