/** Earlier versions of the plan: each with its day, to be read whole, and to be compared with the plan as it is. */
import { useState } from 'react';
import type { PlanVersion, SetbackPlan } from '../../../domain/document/setback-plan.ts';
import { currentPlan, planChanges } from '../../../domain/plan/versions.ts';
import type { PlanChange } from '../../../domain/plan/versions.ts';
import { diffWords } from '../../../lib/word-diff.ts';
import { DayText, TimeText } from '../../../ui/date-text.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/page.tsx';
import { PlanWords, planPartNames } from '../../../ui/plan-words.tsx';
import { WordChanges } from '../../../ui/word-changes.tsx';
import styles from './plan.module.css';

type Open = { readonly how: 'read' | 'compare'; readonly version: PlanVersion };

export function Versions({ kept }: { readonly kept: SetbackPlan }) {
  const [open, setOpen] = useState<Open | null>(null);
  const earlier = kept.versions.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  const isNotAlone = ({ on }: PlanVersion): boolean =>
    kept.versions.filter((one) => one.on === on).length > 1;
  return (
    <Section title="What it was before">
      <ul className={styles.versions}>
        {earlier.map((version) => (
          <li key={version.savedAt}>
            <span>
              <DayText on={version.on} />
              {isNotAlone(version) && (
                <>
                  , <TimeText at={version.savedAt} />
                </>
              )}
            </span>
            <span className={styles.tools}>
              <Button size="small" variant="quiet" onPress={() => setOpen({ how: 'read', version })}>
                Read
              </Button>
              <Button size="small" variant="quiet" onPress={() => setOpen({ how: 'compare', version })}>
                Compare with now
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open && (
        <Dialog
          title={open.how === 'read' ? 'The plan as it was' : 'Then and now'}
          size={open.how === 'read' ? 'medium' : 'large'}
          isReading
          isOpen
          onClose={() => setOpen(null)}
        >
          <p className={styles.small}>
            Saved on <DayText on={open.version.on} />.
          </p>
          {open.how === 'read' ? (
            <PlanWords plan={open.version.plan} />
          ) : (
            <Comparison changes={planChanges(open.version.plan, currentPlan(kept))} />
          )}
        </Dialog>
      )}
    </Section>
  );
}

function Comparison({ changes }: { readonly changes: readonly PlanChange[] }) {
  if (changes.length === 0) return <p>It says the same now. What was changed in between was changed back.</p>;
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Then</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={change.key}>
            <th scope="row">{planPartNames[change.part]}</th>
            <td>
              <Side change={change} side="before" name={`Then, change ${index + 1}`} />
            </td>
            <td>
              <Side change={change} side="after" name={`Now, change ${index + 1}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type SideProps = {
  readonly change: PlanChange;
  readonly side: 'before' | 'after';
  readonly name: string;
};

/** Words against words only where both sides have some; a part that is all new or all gone is not marked word by word. */
function Side({ change: { before, after }, side, name }: SideProps) {
  const words = side === 'before' ? before : after;
  if (words === '')
    return <span className={styles.none}>{side === 'before' ? 'not there yet' : 'taken out'}</span>;
  if (before === '' || after === '') return words;
  return <WordChanges label={name} changes={diffWords(before, after)} side={side} look="plain" />;
}
