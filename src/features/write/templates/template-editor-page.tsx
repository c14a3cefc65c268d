/**
 * One template of the person's own: name, line on the card, note, and its questions in their order, each with its kind
 * and hint. Saved as it is typed, like an entry; what isn't whole yet is kept and not offered.
 */
import { Eye, Plus } from 'lucide-react';
import { useState } from 'react';
import { movePrompt, ownLimits, ownProblems } from '../../../domain/template/own.ts';
import type { OwnProblem, OwnTemplate } from '../../../domain/template/own.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Page, Section } from '../../../ui/page.tsx';
import { SortableList } from '../../../ui/sortable-list.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { SaveMark } from '../save-status.tsx';
import { whatHelps, whyNotSaved } from '../save-words.ts';
import { notOfferedWords, ownWords } from './own-words.ts';
import { PromptForm } from './prompt-form.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { useOwnTemplates } from './use-own-templates.ts';
import type { OwnTemplatesAccess } from './use-own-templates.ts';
import styles from './templates.module.css';

/** More than any field may say in the end, and less than a record could not take. */
const typedMax = 2_000;

export function TemplateEditorPage({ id }: { readonly id: string }) {
  const own = useOwnTemplates();
  if (!own.all) return null;
  const template = own.all.find((one) => one.id === id);
  if (!template)
    return (
      <Page title="This template is not here any more" measure="reading">
        <p>
          What was written with it is in the journal. The others are among{' '}
          <TextLink href={paths.templates}>your templates</TextLink>.
        </p>
      </Page>
    );
  return <Editor template={template} all={own.all} own={own} />;
}

type EditorProps = {
  readonly template: OwnTemplate;
  readonly all: readonly OwnTemplate[];
  readonly own: OwnTemplatesAccess;
};

function Editor({ template, all, own }: EditorProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const problems = ownProblems(template, all);
  const said = (at: OwnProblem['at']): string | null => {
    const problem = problems.find((one) => one.at === at);
    return problem === undefined ? null : ownWords(problem);
  };
  const prompt = template.prompts.find(({ id }) => id === chosen) ?? template.prompts[0] ?? null;
  const { saveState } = own;
  const addQuestion = (): void => {
    const added = own.newPrompt();
    own.change({ ...template, prompts: [...template.prompts, added] });
    setChosen(added.id);
  };
  return (
    <Page
      title="Edit a template"
      lede={
        <>
          {notOfferedWords(problems) ?? 'It is offered on Write and Today.'}{' '}
          <TextLink href={paths.templates}>Your templates</TextLink>
        </>
      }
      actions={
        <>
          <SaveMark state={saveState} />
          <Button icon={Eye} isDisabled={template.prompts.length === 0} onPress={() => setIsPreviewing(true)}>
            Preview
          </Button>
        </>
      }
    >
      {saveState.state === 'not-saved' && (
        <Alert tone="problem" title="The last changes are not on the disk yet">
          {`Not saved, because ${whyNotSaved(saveState.error)}. They are kept on this page. ${whatHelps(saveState.error)}`}
        </Alert>
      )}
      <div className={styles.pair}>
        <TextField
          label="Name"
          value={template.name}
          onChange={(name) => own.change({ ...template, name })}
          error={template.name === '' ? null : said('name')}
          maxLength={typedMax}
        />
        <TextField
          label="One line for its card"
          value={template.purpose}
          onChange={(purpose) => own.change({ ...template, purpose })}
          error={said('purpose')}
          maxLength={typedMax}
        />
      </div>
      <Section title="Questions">
        <div className={styles.columns}>
          <div className={styles.outline}>
            {template.prompts.length > 0 && (
              <SortableList
                label="Questions in their order"
                items={template.prompts.map((one) => ({
                  id: one.id,
                  text: one.question.trim() === '' ? 'A question not written yet' : one.question,
                  isUnfinished: one.question.trim() === '',
                }))}
                selected={prompt?.id ?? null}
                onSelect={setChosen}
                onMove={(moved, to) => own.change(movePrompt(template, moved, to))}
              />
            )}
            <Button
              size="small"
              icon={Plus}
              isDisabled={template.prompts.length >= ownLimits.prompts}
              onPress={addQuestion}
            >
              Add a question
            </Button>
            {said('questions') !== null && <p className={styles.problem}>{said('questions')}</p>}
          </div>
          {prompt && (
            <PromptForm
              key={prompt.id}
              template={template}
              prompt={prompt}
              problems={problems.filter((one) => 'promptId' in one && one.promptId === prompt.id)}
              newOptionId={own.newOptionId}
              onChange={own.change}
            />
          )}
        </div>
      </Section>
      <Disclosure title="A note beside the questions">
        <TextField
          label="Note"
          value={template.note ?? ''}
          onChange={(note) => own.change({ ...template, note: note === '' ? null : note })}
          description="A definition, or something to keep in mind. It is shown while you answer and isn’t part of the text."
          error={said('note')}
          multiline
          maxLength={typedMax * 4}
        />
      </Disclosure>
      <p className={styles.quiet}>
        What you write with it is found in the journal and counted in the review under its own name. The pages
        for promises, setbacks, conversations and positive changes gather what was written with Tend’s own
        templates.
      </p>
      {isPreviewing && <TemplatePreview template={template} onClose={() => setIsPreviewing(false)} />}
    </Page>
  );
}
