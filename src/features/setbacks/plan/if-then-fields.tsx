/** The if-then plans while they are written: two halves each, the sentence they make, and at most one gentle question. */
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { IfThen } from '../../../domain/document/setback-plan.ts';
import { planLimits } from '../../../domain/document/setback-plan.ts';
import { ifThenQuestion, ifThenSentence } from '../../../domain/plan/if-then.ts';
import type { Role } from '../../../domain/role.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { gently, ifThenExample } from './questions.ts';
import styles from './plan.module.css';

export type IfThenFieldsProps = {
  readonly ifThens: readonly IfThen[];
  readonly role: Role;
  readonly onChange: (ifThens: readonly IfThen[]) => void;
  readonly onAdd: () => void;
};

export function IfThenFields({ ifThens, role, onChange, onAdd }: IfThenFieldsProps) {
  const move = (from: number, to: number): void => {
    const moved = ifThens[from];
    if (moved) onChange(ifThens.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <>
      <ol className={styles.pairs} aria-label="If-then plans">
        {ifThens.map((one, index) => (
          <li key={one.id}>
            <Pair
              one={one}
              position={index + 1}
              role={role}
              onChange={(next) => onChange(ifThens.with(index, next))}
            />
            <div className={styles.tools}>
              {index > 0 && (
                <IconButton
                  label={`Move plan ${index + 1} up`}
                  icon={ArrowUp}
                  size="small"
                  onPress={() => move(index, index - 1)}
                />
              )}
              {index < ifThens.length - 1 && (
                <IconButton
                  label={`Move plan ${index + 1} down`}
                  icon={ArrowDown}
                  size="small"
                  onPress={() => move(index, index + 1)}
                />
              )}
              <IconButton
                label={`Remove plan ${index + 1}`}
                icon={X}
                size="small"
                onPress={() => onChange(ifThens.toSpliced(index, 1))}
              />
            </div>
          </li>
        ))}
      </ol>
      {ifThens.length < planLimits.ifThens && (
        <div>
          <Button icon={Plus} size="small" onPress={onAdd}>
            {ifThens.length === 0 ? 'Add an if-then plan' : 'Add another'}
          </Button>
        </div>
      )}
    </>
  );
}

type PairProps = {
  readonly one: IfThen;
  readonly position: number;
  readonly role: Role;
  readonly onChange: (next: IfThen) => void;
};

function Pair({ one, position, role, onChange }: PairProps) {
  const example = ifThenExample[role];
  const question = ifThenQuestion(one);
  const isBegun = one.when.trim() !== '' || one.deed.trim() !== '';
  return (
    <div className={styles.pair}>
      <TextField
        label={`If (plan ${position})`}
        value={one.when}
        onChange={(when) => onChange({ ...one, when })}
        placeholder={example.when}
        maxLength={planLimits.line}
      />
      <TextField
        label={`then I will (plan ${position})`}
        value={one.deed}
        onChange={(deed) => onChange({ ...one, deed })}
        placeholder={example.deed}
        maxLength={planLimits.line}
      />
      {isBegun && (
        <p className={styles.sentence} data-whole={question === null ? '' : undefined}>
          {ifThenSentence(one)}
        </p>
      )}
      {isBegun && question !== null && <p className={styles.gently}>{gently[question]}</p>}
    </div>
  );
}
