/**
 * Support: one's own people, who answers now, and when a journal is not enough. Works offline, gives no verdict, stores
 * nothing about being opened. What must never happen: a link that opens by itself, or a number without its source.
 */
import { besideSupport } from '../../domain/what-tend-is.ts';
import { Page, Section } from '../../ui/page.tsx';
import { CountryLines } from './country-lines.tsx';
import { OwnPeople } from './own-people.tsx';
import { SignsChecklist } from './signs-checklist.tsx';
import styles from './support.module.css';

export function SupportPage() {
  return (
    <Page title="Support" lede="A journal is for writing. Some things need a person.">
      <OwnPeople />
      <CountryLines />
      <SignsChecklist />

      {besideSupport.map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          {paragraphs.map((words) => (
            <p key={words} className={styles.text}>
              {words}
            </p>
          ))}
        </Section>
      ))}
    </Page>
  );
}
