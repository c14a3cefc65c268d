/** The template as it will be asked, one question at a time. What is typed here is for trying and is kept nowhere. */
import { useState } from 'react';
import type { Answers } from '../../../domain/answer.ts';
import { templateFrom } from '../../../domain/template/asked.ts';
import type { OwnTemplate } from '../../../domain/template/own.ts';
import { useRole } from '../../../hooks/profile/use-profile.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { useCoachSetup } from '../coach/use-coach-setup.ts';
import { answerTo, withAnswer } from '../guided/answer-edit.ts';
import { Question } from '../guided/question.tsx';
import { useSpellingSetup } from '../spelling/use-spelling-setup.ts';
import styles from './templates.module.css';

export type TemplatePreviewProps = { readonly template: OwnTemplate; readonly onClose: () => void };

export function TemplatePreview({ template: own, onClose }: TemplatePreviewProps) {
  const template = templateFrom(own.id, own);
  const role = useRole();
  const [index, setIndex] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const coach = useCoachSetup({ id: own.id, template: own.id, asked: own, finished: false });
  const spelling = useSpellingSetup({ id: own.id, finished: false });
  const texts = template.prompts.map(({ id }) => answerTo(answers, id).text);
  const count = template.prompts.length;
  const prompt = template.prompts[index];
  const next = (): void => {
    if (index + 1 < count) setIndex(index + 1);
    else onClose();
  };
  if (!prompt) return null;
  return (
    <Dialog
      title={`Preview: ${own.name.trim() === '' ? 'your template' : own.name}`}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          {index > 0 && <Button onPress={() => setIndex(index - 1)}>Back</Button>}
          <Button variant="primary" onPress={next}>
            {index + 1 < count ? 'Next' : 'Close the preview'}
          </Button>
        </>
      }
    >
      <div className={styles.preview}>
        <Steps count={count} index={index} label={`${index + 1} of ${count}`} />
        <Question
          key={prompt.id}
          entryId={null}
          prompt={prompt}
          role={role}
          coach={coach}
          spelling={spelling}
          texts={texts}
          index={index}
          answer={answerTo(answers, prompt.id)}
          onChange={(part) => setAnswers(withAnswer(answers, prompt.id, part))}
          onNext={next}
        />
        {template.note !== null && <p className={styles.quiet}>{template.note}</p>}
      </div>
    </Dialog>
  );
}
