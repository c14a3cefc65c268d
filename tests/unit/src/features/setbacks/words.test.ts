import { describe, expect, it } from 'vitest';
import { ifThenQuestion } from '../../../../../src/domain/plan/if-then.ts';
import { roles } from '../../../../../src/domain/role.ts';
import { feltSentence, sharedSentence } from '../../../../../src/features/setbacks/across/words.ts';
import { gently, ifThenExample } from '../../../../../src/features/setbacks/plan/questions.ts';

describe('what setbacks share, in a sentence', () => {
  it('names it without a number, and says nothing where they share nothing', () => {
    expect(sharedSentence(['In the evening', null, null, 'Alone'])).toBe(
      'Most of them: in the evening, alone.',
    );
    expect(sharedSentence([null, null])).toBe('');
    expect(feltSentence('lonely')).toBe('Before most of them you felt lonely.');
    expect(feltSentence(null)).toBe('');
  });
});

describe('the examples of an if-then plan', () => {
  it('are if-then plans themselves, for every role', () => {
    for (const role of roles) expect(ifThenQuestion(ifThenExample[role]), role).toBeNull();
  });

  it('and the questions asked back neither praise nor shout', () => {
    for (const words of Object.values(gently)) expect(words).not.toMatch(/!|well done|great|good job/i);
  });
});
