/** Three plain questions that tell a want, a request and a requirement apart. The person chooses; this only suggests. */
import { wishStep } from '../../../domain/boundary.ts';
import type { WishAnswers } from '../../../domain/boundary.ts';
import type { Prompt } from '../../../domain/template/types.ts';
import { YesNoPath } from '../../../ui/yes-no-path.tsx';
import type { AnswerChange } from './answer-edit.ts';

export type WishHelpProps = {
  readonly prompt: Prompt;
  readonly onChange: (change: AnswerChange) => void;
};

export function WishHelp({ prompt, onChange }: WishHelpProps) {
  return (
    <YesNoPath
      title="Find out by three questions"
      step={(answers: WishAnswers) => {
        const next = wishStep(answers);
        if ('ask' in next) return next;
        const option = prompt.options?.find(({ id }) => id === next.kind);
        return {
          result: {
            value: next.kind,
            label: option?.label ?? next.kind,
            meaning: option?.meaning ?? '',
          },
        };
      }}
      onTake={(choice) => onChange({ choice })}
    />
  );
}
