/**
 * The recovery key, shown this once: 24 words to write down. It is in memory while this page is open and nowhere else.
 * What must never happen: the words stored, logged, or put on the clipboard or on paper unasked.
 */
import { Copy, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useCopy } from '../../hooks/clipboard/use-copy.ts';
import { usePrint } from '../../hooks/print/use-print.ts';
import { useKeepAwake } from '../../hooks/shell-events/use-keep-awake.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Threshold } from '../../ui/threshold.tsx';
import styles from './lock.module.css';

export type RecoveryKeyPageProps = {
  readonly recoveryKey: string;
  /** It takes the place of one that was shown before. */
  readonly isNew?: boolean;
  readonly onContinue: () => void;
};

const whatItIs =
  'These 24 words open the journal if you forget the passphrase. Without either of them nobody can, and neither can Tend. They are shown only now: write them down in this order and keep the paper where nobody else looks.';
const whatIsNew =
  'These 24 words take the place of the earlier ones, which no longer open this journal; backups made before still open with them. They are shown only now: write them down in this order, and throw the old paper away.';

export function RecoveryKeyPage(props: RecoveryKeyPageProps): ReactElement {
  const { recoveryKey, isNew = false, onContinue } = props;
  // Writing down 24 words takes longer than some idle limits, and they are shown only once.
  useKeepAwake();
  const [isSaved, setIsSaved] = useState(false);

  return (
    <Threshold
      title={isNew ? 'Your new recovery key' : 'Your recovery key'}
      size="large"
      lede={isNew ? whatIsNew : whatItIs}
    >
      <ol className={styles['words']} aria-label="Recovery key">
        {recoveryKey.split(' ').map((word, index) => (
          // The order is fixed and words may repeat. The space keeps them apart when read as one text.
          <li key={index}>{`${word} `}</li>
        ))}
      </ol>
      <div className={styles['copies']} data-print="none">
        <CopyKey recoveryKey={recoveryKey} />
        <PrintKey />
      </div>
      <div className={styles['confirm']} data-print="none">
        <Checkbox isSelected={isSaved} onChange={setIsSaved}>
          I have saved my recovery key
        </Checkbox>
        <Button variant="primary" isDisabled={!isSaved} onPress={onContinue}>
          Continue
        </Button>
      </div>
    </Threshold>
  );
}

function CopyKey({ recoveryKey }: { readonly recoveryKey: string }): ReactElement {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => {
      setOutcome('none');
    }, 20_000);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);
  const toClipboard = useCopy();
  const copy = (): void => {
    void toClipboard(recoveryKey).then((worked) => setOutcome(worked ? 'copied' : 'refused'));
  };
  return (
    <div className={styles['copy']}>
      <Button size="small" icon={Copy} onPress={copy}>
        Copy the words
      </Button>
      <p className={styles['quiet']} aria-live="polite">
        {outcome === 'copied'
          ? 'Copied. Other programs can read the clipboard until the journal locks: paste the words where they are safe, then copy something else.'
          : outcome === 'refused'
            ? 'This computer did not allow the copy. Please write the words down.'
            : 'For a password manager. Paper is safer than the clipboard.'}
      </p>
    </div>
  );
}

function PrintKey(): ReactElement {
  const print = usePrint();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <div className={styles['copy']}>
      <Button
        size="small"
        icon={Printer}
        onPress={() => void print().then((worked) => setHasFailed(!worked))}
      >
        Print
      </Button>
      <p className={styles['quiet']} aria-live="polite">
        {hasFailed
          ? 'It could not be printed. Check that a printer is set up, or write the words down.'
          : 'Anyone who finds the paper can read it, and the printer may keep a copy.'}
      </p>
    </div>
  );
}
