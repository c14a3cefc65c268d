/**
 * Answers become a text that can be read on its own: composed live beside the questions, and kept as the entry's body
 * until the person writes freely. Words of the person's own are never changed, and none is left out.
 */
import type { Answers } from '../answer.ts';
import { bodyOf, heading, textBlocks } from '../body/build.ts';
import type { Body, BodyNode } from '../body/types.ts';
import { dayInWords } from '../day-words.ts';
import type { Role } from '../role.ts';
import type { BuiltInTemplateId, Template } from './types.ts';
import { AnswersReader } from './compose/answers-reader.ts';
import { evidenceList, para } from './compose/composer.ts';
import type { Composer } from './compose/composer.ts';
import {
  composeGratitude,
  composeLetter,
  composeMilestone,
  composePositiveChange,
  composeVision,
} from './compose/growing.ts';
import { composeIFeel } from './compose/i-feel.ts';
import { composeAgreement, composeCommitment, composeNeedsAndBoundaries } from './compose/keeping.ts';
import { composeAccountability, composeSetback } from './compose/owning.ts';
import { composeCheckIn, composeConversation, composeListening } from './compose/talking.ts';

const composers: Readonly<Record<BuiltInTemplateId, Composer>> = {
  'i-feel': composeIFeel,
  accountability: composeAccountability,
  setback: composeSetback,
  gratitude: composeGratitude,
  conversation: composeConversation,
  listening: composeListening,
  'check-in': composeCheckIn,
  'needs-and-boundaries': composeNeedsAndBoundaries,
  commitment: composeCommitment,
  'positive-change': composePositiveChange,
  milestone: composeMilestone,
  vision: composeVision,
  letter: composeLetter,
  free: () => [],
  agreement: composeAgreement,
};

export function composeBody(template: Template, answers: Answers, role: Role): Body {
  const reader = new AnswersReader(answers);
  const composer = Object.hasOwn(composers, template.id)
    ? composers[template.id as BuiltInTemplateId]
    : questionByQuestion(template);
  const blocks = composer(reader, role);
  return bodyOf([...blocks, ...reader.unread().flatMap(textBlocks)]);
}

const capitalised = (words: string): string =>
  words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** A template of the person's own has no sentences of ours: each answer stands under its question. */
const questionByQuestion =
  (template: Template): Composer =>
  (a) =>
    template.prompts.flatMap((prompt): readonly BodyNode[] => {
      const on = a.on(prompt.id);
      const option = prompt.options?.find(({ id }) => id === a.choice(prompt.id));
      const blocks = [
        ...para(
          option === undefined ? '' : `${option.label}.`,
          on === null ? '' : `${prompt.day === undefined ? '' : `${prompt.day}: `}${dayInWords(on)}.`,
          capitalised(a.feelings(prompt.id)),
        ),
        ...para(a.text(prompt.id)),
        ...evidenceList('Entries:', a.evidence(prompt.id)),
      ];
      return blocks.length === 0 ? [] : [heading(3, prompt.question), ...blocks];
    });
