/**
 * The words of the marks that no phrase makes: why such a sentence is marked, and what could stand instead. General,
 * since what the learned part goes by is the whole of a sentence and no single turn of it. Stores nothing.
 */
import type { Kind } from '../kinds.ts';
import type { Family, RuleSet } from '../rule.ts';
import { absolute } from '../rules/absolute.ts';
import { blaming } from '../rules/blaming.ts';
import { character } from '../rules/character.ts';
import { conditionalApology } from '../rules/conditional-apology.ts';
import { crisis } from '../rules/crisis.ts';
import { demand } from '../rules/demand.ts';
import { fauxFeeling } from '../rules/faux-feeling.ts';
import { justifying } from '../rules/justifying.ts';
import { mindReading } from '../rules/mind-reading.ts';
import { minimizing } from '../rules/minimizing.ts';
import { passive } from '../rules/passive.ts';
import { shame } from '../rules/shame.ts';
import { vague } from '../rules/vague.ts';

export type Added = { readonly set: RuleSet; readonly family: Family };

const like = (set: RuleSet, why: string, suggestion: string): Added => ({
  set,
  family: { id: `like-${set.kind}`, why, suggestion, phrases: [] },
});

export const added: Readonly<Record<Kind, Added>> = {
  minimizing: like(
    minimizing,
    'This may read as if it were less than it was.',
    'What was it, said plainly: what, how often, how long, and what did it do to the other person?',
  ),
  'conditional-apology': like(
    conditionalApology,
    'The apology seems to hang on something: on whether it hurt, how it was taken, or what comes back.',
    'What do you know you did? “I’m sorry that I …” can stand by itself.',
  ),
  justifying: like(
    justifying,
    'This may be heard as a reason why it should count less.',
    'Which part was your decision? That part can stand first, without the reason.',
  ),
  'blaming-you': like(
    blaming,
    'This is likely to be heard as an accusation, and an accusation invites a defence.',
    'Which moment do you think of? “When you …, I felt …”.',
  ),
  'character-judgment': like(
    character,
    'This reads as a verdict on who someone is, more than on what they did.',
    'Which one thing did they do or say? Name that, and what it was like for you.',
  ),
  'faux-feeling': like(
    fauxFeeling,
    'What follows the feeling word seems to be about the other person, so the feeling itself is not said yet.',
    'What is under it: sad? afraid? angry? lonely?',
  ),
  absolute: like(
    absolute,
    'Said for every time, this is seldom exact, and the talk goes to the exception.',
    'Which time do you mean? One day and what happened on it is harder to argue with.',
  ),
  vague: like(
    vague,
    'It owns something without saying yet what it was.',
    'What did you do, on which day? One plain sentence is enough.',
  ),
  'passive-responsibility': like(
    passive,
    'In this sentence it happens, or something else does it, and your own part is not in sight.',
    'What did you do yourself, even a small thing? The sentence can begin with “I”.',
  ),
  'mind-reading': like(
    mindReading,
    'This tells what someone else thinks, feels or means, which only they can know.',
    'What did you see or hear? Then ask: “Is that how it is for you?”',
  ),
  demand: like(
    demand,
    'This may be heard as an order, and a yes to an order is not free.',
    'What do you need, and what would you ask for if no were allowed? “Would you …?”',
  ),
  'shame-label': like(
    shame,
    'This reads as a verdict on who you are; you can change what you do.',
    'What did you do? Put the act where the verdict is: “I …, and I regret that.”',
  ),
  crisis: like(
    crisis,
    'This reads like what people write when they, or someone near them, are in danger.',
    'Support has people you can reach now, by phone or by message.',
  ),
};
