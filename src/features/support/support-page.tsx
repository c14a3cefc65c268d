/**
 * Support: when a journal is not enough, and who answers now. Works offline, gives no verdict, stores nothing about
 * being opened. What must never happen: a link that opens by itself, or a number without its source.
 */
import { Page, Section } from '../../ui/page.tsx';
import { crisisLines } from './crisis-lines.ts';
import { signs } from './signs.ts';
import styles from './support.module.css';

export function SupportPage() {
  return (
    <Page title="Support" lede="A journal is for writing. Some things need a person.">
      <Section title="If you are in danger, or afraid of what you might do">
        <p className={styles.text}>
          Call the emergency number of your country: 112 in the European Union, 999 in the United Kingdom, 911
          in the United States and Canada, 000 in Australia, 111 in New Zealand. Or talk to someone who
          listens, now:
        </p>
        <dl className={styles.lines}>
          {crisisLines.map((line) => (
            <div key={`${line.country} ${line.name}`} className={styles.line}>
              <dt>{line.country}</dt>
              <dd>
                <strong className={styles.number}>{line.reach}</strong>
                <span>
                  {line.name}, {line.hours}
                </span>
                <span className={styles.source}>{line.source}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.aside}>
          Numbers change, and Tend has no network to look them up with. Beside each stands the site that
          publishes it; findahelpline.com lists lines for many more countries.
        </p>
      </Section>

      <Section title="When more help is worth having">
        <p className={styles.text}>
          None of these is a verdict on you. Each is a good reason to see a professional: for you, for the
          other, or for both of you together.
        </p>
        <ul className={styles.signs}>
          {signs.map((sign) => (
            <li key={sign.title}>
              <strong>{sign.title}.</strong> {sign.text}
            </li>
          ))}
        </ul>
        <p className={styles.text}>
          A full account of the past belongs in a guided disclosure with a professional; told in pieces or all
          at once, it can hurt both of you again. If you are under 18, turn to an adult you trust.
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
          write stays in your journal.
        </p>
      </Section>
    </Page>
  );
}
