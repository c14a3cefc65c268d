/** An entry in a list: its title as a link that fills the card, what it is above, its first words below. Shows only what it is given. */
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import styles from './entry-card.module.css';

export type EntryCardProps = {
  readonly href: string;
  readonly title: string;
  /** What and when, above the title. */
  readonly kicker?: ReactNode;
  /** The first words, or a found line. */
  readonly children?: ReactNode;
  readonly tags?: readonly string[] | undefined;
  /** Buttons of the card's own, beside the link. */
  readonly actions?: ReactNode;
  /** One small switch at the end of the first line. */
  readonly corner?: ReactNode;
};

export function EntryCard(props: EntryCardProps) {
  return (
    <article className={styles['card']}>
      {props.corner !== undefined && props.corner !== null && (
        <div className={styles['corner']}>{props.corner}</div>
      )}
      {props.kicker !== undefined && <p className={styles['kicker']}>{props.kicker}</p>}
      <p className={styles['title']}>
        <Link href={props.href} className={styles['link'] ?? ''}>
          {props.title}
        </Link>
      </p>
      {props.children !== undefined && props.children !== null && (
        <p className={styles['words']}>{props.children}</p>
      )}
      {props.tags !== undefined && props.tags.length > 0 && (
        <ul className={styles['tags']} aria-label="Tags">
          {props.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {props.actions !== undefined && <div className={styles['actions']}>{props.actions}</div>}
    </article>
  );
}
