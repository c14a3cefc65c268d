import { describe, expect, it } from 'vitest';
import { coachText } from '../../../../src/coach/coach.ts';

const finds = (text: string): boolean =>
  coachText(text, 'unspecified', 'free').some(({ label }) => label === 'crisis');

const danger: Readonly<Record<string, readonly string[]>> = {
  'a wish not to be': [
    'It would be easier on everyone if I weren’t around.',
    'I could happily go to sleep and never get up again.',
    'Had enough of being alive, to be honest.',
    'They’d get over me in a year.',
    'If a lorry came I wouldn’t jump out of the way.',
  ],
  'a plan or a goodbye': [
    'I’ve been counting out my painkillers.',
    'I looked up how many paracetamol it takes.',
    'By the time anyone reads this I’ll be gone.',
    'Tell the girls I loved them.',
  ],
  'self-harm': ['I took the blade to my thigh again.', 'i held my hand over the flame on purpose'],
  'being hurt, shut in, followed or controlled': [
    'He shoved my face into the wall.',
    'She keeps the door bolted and wears the key round her neck.',
    'He has my bank card and gives me a tenner a week.',
    'My ex keeps waiting outside my work.',
    'I’m terrified of him when he’s been drinking.',
  ],
  'violence of one’s own': [
    'I backhanded my wife across the face.',
    'I’m scared I’ll do something to the baby.',
    'I shouldn’t have put my hands on you, and I own that.',
  ],
  'a child or a friend in danger': [
    'He’s been texting a girl of thirteen.',
    'There are welts on my daughter’s legs.',
    'My mate says he’s on the bridge.',
  ],
};

const harmless: readonly string[] = [
  'That hill nearly finished me off.',
  'I want this chapter to be over and for us to be boring again.',
  'I don’t want to live with someone who lies to me.',
  'He came at me with a tea towel, both of us soaking.',
  'He took my phone to be mended.',
  'He pushed me on the swing.',
  'I burned my hand on the oven door.',
  'I banged my head on the cupboard.',
  'I hurt her for six years with lies.',
  'You stabbed me in the back in front of your mother.',
  'She checks my phone on Sundays, we agreed on it.',
  'Watched a film about a murder.',
  'I talked to the kids about screens.',
  'I don’t trust myself not to look, so Ade has the code.',
];

describe('danger', () => {
  for (const [what, texts] of Object.entries(danger))
    it.each(texts)(`is found in ${what}: %s`, (text) => {
      expect(finds(text)).toBe(true);
    });

  it.each(harmless)('is not seen in “%s”', (text) => {
    expect(finds(text)).toBe(false);
  });
});
