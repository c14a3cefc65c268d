/**
 * Templates of the person's own: make one, from nothing or as a copy; edit, delete; and which template a day of the
 * week begins with. What must never happen: a deletion that touches what was written with the template.
 */
import { Copy, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ownProblems } from '../../../domain/template/own.ts';
import type { OwnTemplate } from '../../../domain/template/own.ts';
import { templatesInOrder } from '../../../domain/template/catalog/catalog.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { useNavigate } from '../../../hooks/navigation/use-navigate.ts';
import { useRole } from '../../../hooks/profile/use-profile.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { Page, Section } from '../../../ui/page.tsx';
import { templateIcon } from '../../../ui/template-icon.ts';
import { SaveMark } from '../save-status.tsx';
import { notOfferedWords, shownName } from './own-words.ts';
import { useOwnTemplates } from './use-own-templates.ts';
import { WeekdayChoices } from './weekday-choices.tsx';
import styles from './templates.module.css';

export function TemplatesPage() {
  const { all, isFull, make, copy, remove, saveState } = useOwnTemplates();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState<OwnTemplate | null>(null);
  const copied = templatesInOrder(useRole()).filter(({ prompts }) => prompts.length > 0);
  if (!all) return null;
  return (
    <Page
      title="Your templates"
      lede="Questions of your own, or Tend’s in your words. Whatever was written with a template keeps the questions it was written with."
      measure="reading"
      actions={<SaveMark state={saveState} />}
    >
      <Section
        title="Made by you"
        actions={
          <>
            <Button icon={Plus} isDisabled={isFull} onPress={() => navigate(paths.template(make()))}>
              Make a template
            </Button>
            <MenuButton
              label="Copy one of Tend’s"
              icon={Copy}
              showLabel
              items={copied.map((template) => ({
                id: template.id,
                label: template.name,
                icon: templateIcon(template.id),
                isDisabled: isFull,
                onAction: () => navigate(paths.template(copy(template))),
              }))}
            />
          </>
        }
      >
        {all.length === 0 ? (
          <p className={styles.quiet}>
            None yet. A copy is the quickest way to begin: change what doesn’t fit.
          </p>
        ) : (
          <ul className={styles.own}>
            {all.map((template) => (
              <li key={template.id} className={styles.row}>
                <div className={styles['row-words']}>
                  <p className={styles.name}>{shownName(template.name)}</p>
                  <p className={styles.quiet}>
                    {notOfferedWords(ownProblems(template, all)) ?? aboutTemplate(template)}
                  </p>
                </div>
                <Button
                  size="small"
                  variant="quiet"
                  icon={Pencil}
                  aria-label={`Edit ${shownName(template.name)}`}
                  onPress={() => navigate(paths.template(template.id))}
                >
                  Edit
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  icon={Trash2}
                  aria-label={`Delete ${shownName(template.name)}`}
                  onPress={() => setLeaving(template)}
                >
                  Delete
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <WeekdayChoices />
      <ConfirmDialog
        title={`Delete the template “${shownName(leaving?.name ?? '')}”?`}
        isOpen={leaving !== null}
        message="It is no longer offered. What you wrote with it stays in the journal, with its questions."
        confirmLabel="Delete template"
        cancelLabel="Keep it"
        tone="danger"
        onConfirm={() => {
          if (leaving) remove(leaving.id);
          setLeaving(null);
        }}
        onCancel={() => setLeaving(null)}
      />
    </Page>
  );
}

function aboutTemplate({ purpose, prompts }: OwnTemplate): string {
  const questions = prompts.length === 1 ? '1 question' : `${prompts.length} questions`;
  return purpose.trim() === '' ? questions : `${purpose.trim()} · ${questions}`;
}
