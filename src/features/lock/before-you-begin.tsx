/** What a new person should know before the first word: to be read or passed by. It asks for nothing. */
import type { ReactElement } from 'react';
import { ifWatched, isAndIsNot, limits } from '../../domain/what-tend-is.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PlainParts } from '../../ui/plain-parts.tsx';
import styles from './lock.module.css';

export function BeforeYouBegin(): ReactElement {
  return (
    <div className={styles['before']}>
      <p>
        Tend is a place to write. It is not therapy. Under 18, tell an adult you trust. In a crisis, F1 shows
        people to call.
      </p>
      <Disclosure title="What Tend is and is not">
        <PlainParts parts={[...isAndIsNot, ...limits]} />
      </Disclosure>
      <Disclosure title="If someone may be watching this computer">
        <PlainParts parts={ifWatched} />
      </Disclosure>
    </div>
  );
}
