/** Two fields and a meter for a passphrase that is being chosen. What is typed lives in the caller's state alone. */
import { useDeferredValue, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { StrengthMeter } from './meter.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { adviceFor, loadEstimate } from './strength.ts';
import type { Estimate } from './strength.ts';
import styles from './new-passphrase.module.css';

export type NewPassphraseProps = {
  readonly labels?: { readonly first: string; readonly again: string } | undefined;
  readonly passphrase: string;
  readonly repeated: string;
  readonly onPassphrase: (typed: string) => void;
  readonly onRepeated: (typed: string) => void;
  readonly passphraseError: string | null;
  readonly repeatedError: string | null;
  /** Words that somebody who looks at the screen knows anyway, such as the journal's name. */
  readonly alsoKnown: readonly string[];
};

const defaultLabels = { first: 'Passphrase', again: 'Repeat passphrase' };

export function NewPassphrase(props: NewPassphraseProps): ReactElement {
  const { passphrase, alsoKnown, labels = defaultLabels } = props;
  const [estimate, setEstimate] = useState<Estimate | null>(null);
  const settled = useDeferredValue(passphrase);
  const isTyping = passphrase !== '';

  useEffect(() => {
    if (!isTyping || estimate) return undefined;
    let isCurrent = true;
    loadEstimate().then(
      (loaded) => {
        if (isCurrent) setEstimate(() => loaded);
      },
      // Without the estimate the advice on length remains; the passphrase is not held up.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isTyping, estimate]);

  const score = settled === '' || !estimate ? 0 : estimate(settled, alsoKnown);
  return (
    <>
      <div className={styles['passphrase']}>
        <PassphraseField
          label={labels.first}
          value={passphrase}
          onChange={props.onPassphrase}
          error={props.passphraseError}
        />
        {isTyping ? (
          <StrengthMeter
            score={score}
            advice={estimate ? adviceFor(settled, score) : 'Weighing it up'}
            label="Strength of the passphrase"
          />
        ) : (
          <p className={styles['quiet']}>{adviceFor('', 0)}</p>
        )}
      </div>
      <PassphraseField
        label={labels.again}
        value={props.repeated}
        onChange={props.onRepeated}
        error={props.repeatedError}
      />
    </>
  );
}
