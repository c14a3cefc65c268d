/** Which template Today shows first on which day of the week. *New entry* always opens an empty page. */
import { useLocale } from 'react-aria-components/I18nProvider';
import { useState } from 'react';
import { withWeekday } from '../../../domain/document/weekday-templates.ts';
import type { TemplateId } from '../../../domain/template/types.ts';
import { useDocument } from '../../../hooks/documents/use-document.ts';
import { useTemplates } from '../../../hooks/templates/use-templates.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Section } from '../../../ui/page.tsx';
import { Select } from '../../../ui/select.tsx';
import { weekdaysInOrder } from '../../../ui/weekdays.ts';
import styles from './templates.module.css';

const none = 'none';

export function WeekdayChoices() {
  const { locale } = useLocale();
  const { templates } = useTemplates();
  const { value, save } = useDocument('weekday-templates');
  const [hasFailed, setHasFailed] = useState(false);
  if (!value) return null;
  const options = [
    { value: none, label: 'None' },
    ...templates.map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  const known = new Set(options.map((option) => option.value));
  return (
    <Section
      title="A template for a day of the week"
      lede="Today shows it first on that day. “New entry” stays an empty page."
    >
      <div className={styles.week}>
        {weekdaysInOrder(locale).map(({ weekday, name }) => {
          const chosen = value.days.find((day) => day.weekday === weekday)?.template ?? none;
          return (
            <Select
              key={weekday}
              label={name}
              value={known.has(chosen) ? chosen : none}
              onChange={(choice) => {
                const template = choice === none ? null : (choice as TemplateId);
                void save(withWeekday(value, weekday, template)).then((result) => setHasFailed(!result.ok));
              }}
              options={options}
            />
          );
        })}
      </div>
      {hasFailed && (
        <Alert tone="problem">The choice could not be written to the journal. Please try again.</Alert>
      )}
    </Section>
  );
}
