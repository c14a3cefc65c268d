/** Parts of plain words, each under its small title. Knows nothing of what they say. */
import type { PlainPart } from '../domain/what-tend-is.ts';
import styles from './plain-parts.module.css';

export function PlainParts({ parts }: { readonly parts: readonly PlainPart[] }) {
  return (
    <div className={styles['parts']}>
      {parts.map(({ title, paragraphs }) => (
        <div key={title} className={styles['part']}>
          <p className={styles['title']}>{title}</p>
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
