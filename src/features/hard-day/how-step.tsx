/** The first question: how it is now. One tap, or none. The answer lives until the page is left and no longer. */
import { Button } from '../../ui/button.tsx';
import styles from './hard-day.module.css';

export type HowItIs = 'heavy' | 'numb' | 'stirred-up' | 'unsafe' | 'skipped';

const answers: readonly { readonly id: HowItIs; readonly label: string }[] = [
  { id: 'heavy', label: 'Heavy' },
  { id: 'numb', label: 'Numb' },
  { id: 'stirred-up', label: 'Stirred up' },
  { id: 'unsafe', label: 'I am afraid of what I might do' },
];

export function HowStep({ onAnswer }: { readonly onAnswer: (answer: HowItIs) => void }) {
  return (
    <section aria-labelledby="how-now" className={styles.step}>
      <h2 id="how-now" className={styles.question}>
        How is it right now?
      </h2>
      <p className={styles.aside}>One tap. It is not kept anywhere.</p>
      <div className={styles.choices}>
        {answers.map(({ id, label }) => (
          <Button key={id} variant="secondary" onPress={() => onAnswer(id)}>
            {label}
          </Button>
        ))}
      </div>
      <Button variant="quiet" onPress={() => onAnswer('skipped')}>
        Skip
      </Button>
    </section>
  );
}
