/**
 * Support: one's own people, who answers now, and when a journal is not enough. Works offline, gives no verdict, stores
 * nothing about being opened. What must never happen: a link that opens by itself, or a number without its source.
 */
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

      <Section title="If you are under 18">
        <p className={styles.text}>
          Please don’t carry this alone. Tell an adult you trust: a parent, a teacher, a doctor, someone at a
          youth line. Tend is made for adults.
        </p>
      </Section>

      <Section title="If someone may be watching this computer">
        <p className={styles.text}>
          Tend locks what you write, but it can’t hide that it is installed, and it can’t protect you from
          someone who watches the screen, records the keyboard or makes you open it. If that could be true for
          you, use a device they have no access to, and talk to a domestic-violence service before you change
          anything here.
        </p>
      </Section>

      <Section title="What Tend is not">
        <p className={styles.text}>
          It is not therapy, gives no diagnosis and never scores you. It does not report to anyone: what you
          write stays in your journal. A full account of the past belongs in a guided disclosure with a
          professional; told in pieces or all at once, it can hurt both of you again.
        </p>
      </Section>
    </Page>
  );
}
