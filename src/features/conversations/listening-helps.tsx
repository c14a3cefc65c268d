/** What helps to listen, and the limits and the sign for a pause: for a glance in the middle of a talk. */
import { listeningHelps } from './stages.ts';
import styles from './conversations.module.css';

export type ListeningHelpsProps = {
  /** As the person wrote them; empty when they wrote none. */
  readonly limits: string;
};

export function ListeningHelps({ limits }: ListeningHelpsProps) {
  return (
    <div role="group" className={styles.helps} aria-label="At a glance">
      <ul className={styles.listen}>
        {listeningHelps.map(({ name, words }) => (
          <li key={name}>
            <strong>{name}</strong> <span>{words}</span>
          </li>
        ))}
      </ul>
      <p className={styles.limits}>
        <strong>Limits and sign for a pause</strong>{' '}
        <span>{limits === '' ? 'Whoever says “pause” gets twenty minutes, and you come back.' : limits}</span>
      </p>
    </div>
  );
}
