/** Things to go on with, one below the other: each a button of a title and a quiet detail. Long lists scroll by themselves. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './choice-list.module.css';

export function ChoiceList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}

export type ChoiceProps = {
  readonly title: string;
  readonly detail: string;
  readonly onPress: () => void;
};

export function Choice({ title, detail, onPress }: ChoiceProps) {
  return (
    <li>
      <Button className={styles['choice'] ?? ''} onPress={() => onPress()}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['detail']}>{detail}</span>
      </Button>
    </li>
  );
}
