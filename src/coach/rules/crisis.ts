/**
 * Words about wanting to die, being hurt, threatened or controlled, having hurt or fearing to hurt someone, and danger
 * to a child or a third person. Reading on the safe side: a miss costs more than a false alarm. What must never
 * happen: a question, a quotation or owning it clearing one of these.
 */
import type { RuleSet } from '../rule.ts';
import { childrenAndOthers } from './crisis/children-and-others.ts';
import { control } from './crisis/control.ts';
import { dying } from './crisis/dying.ts';
import { dyingSaid } from './crisis/dying-said.ts';
import { hurtSaid } from './crisis/hurt-said.ts';
import { hurtingSaid } from './crisis/hurting-said.ts';
import { ownViolence } from './crisis/own-violence.ts';
import { planning } from './crisis/planning.ts';
import { selfHarm } from './crisis/self-harm.ts';
import { violence } from './crisis/violence.ts';

export const crisis: RuleSet = {
  kind: 'crisis',
  clearedBy: ['jest'],
  families: [
    {
      id: 'wanting-to-die',
      why: 'This sounds like a lot to carry alone.',
      suggestion: 'Support has people you can reach now, by phone or by message.',
      reach: 'clause',
      phrases: [...dyingSaid, ...dying, ...planning, ...selfHarm],
    },
    {
      id: 'being-hurt',
      why: 'You wrote about being hurt or frightened by someone. That matters more than any wording.',
      suggestion: 'Support has people who know about this and can help to make a plan, at your pace.',
      reach: 'clause',
      phrases: [...hurtSaid, ...violence, ...control],
    },
    {
      id: 'hurting-someone',
      why: 'You wrote about someone getting hurt. That is urgent, and there is help for it without judgement.',
      suggestion: 'Support has people to call before it happens again.',
      reach: 'clause',
      phrases: [...hurtingSaid, ...ownViolence, ...childrenAndOthers],
    },
  ],
};
