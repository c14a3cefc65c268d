/**
 * Support lines, own people first: who answers, the number in large type, when, and where it was read. Data comes in;
 * nothing is stored, opened or dialled here.
 */
import type { ReactNode } from 'react';
import type { Contact } from '../domain/document/contacts.ts';
import type { LineFor } from '../domain/support/crisis-line.ts';
import type { ShownLine } from '../domain/support/shown-lines.ts';
import styles from './crisis-lines.module.css';

const aboutWords: Readonly<Record<LineFor, string>> = {
  crisis: 'Despair, or thoughts of suicide',
  abuse: 'Fear of someone at home',
  emergency: 'Danger right now',
};

export type CrisisLinesProps = {
  readonly lines: readonly ShownLine[];
  /** The person's own people; leave out where nothing private may be shown. */
  readonly contacts?: readonly Contact[] | undefined;
  /** `short` leaves out where a number was read. */
  readonly detail?: 'full' | 'short' | undefined;
  /** Small buttons of one line. */
  readonly children?: ((line: ShownLine) => ReactNode) | undefined;
};

export function CrisisLines({ lines, contacts = [], detail = 'full', children }: CrisisLinesProps) {
  return (
    <ul className={styles['lines']} aria-label="Who answers">
      {contacts.map((contact, index) => (
        <li key={index} className={styles['line']} data-own="">
          <p className={styles['about']}>Your own people</p>
          <p className={styles['reach']}>{contact.reach}</p>
          <p className={styles['name']}>{contact.name}</p>
          {contact.note !== '' && <p className={styles['small']}>{contact.note}</p>}
        </li>
      ))}
      {lines.map((line) => (
        <li key={line.id} className={styles['line']} data-about={line.about}>
          <p className={styles['about']}>{aboutWords[line.about]}</p>
          <p className={styles['reach']}>{line.reach}</p>
          <p className={styles['name']}>
            {line.name}
            {line.hours !== '' && <span className={styles['hours']}>, {line.hours}</span>}
          </p>
          {line.note !== '' && <p className={styles['small']}>{line.note}</p>}
          {detail === 'full' && <p className={styles['source']}>{sourceWords(line)}</p>}
          {children && <div className={styles['actions']}>{children(line)}</div>}
        </li>
      ))}
    </ul>
  );
}

function sourceWords({ read, origin }: ShownLine): string {
  if (origin === 'own') return 'Added by you';
  if (read === null) return 'In your words';
  return read.readIn.startsWith(read.source) ? read.readIn : `${read.source}; read on ${read.readIn}`;
}
