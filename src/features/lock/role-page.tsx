/** Asks once who writes, and says what this is not. The answer goes into the encrypted journal and nowhere else. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Role } from '../../domain/role.ts';
import { useProfile } from '../../hooks/profile/use-profile.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Threshold } from '../../ui/threshold.tsx';
import { BeforeYouBegin } from './before-you-begin.tsx';
import type { LockProblem } from './lock-words.ts';
import { createProblem } from './lock-words.ts';
import { ProblemAlert } from './problem-alert.tsx';
import styles from './lock.module.css';

const options: readonly { value: Role; label: string; description: string }[] = [
  {
    value: 'recovering',
    label: 'In recovery',
    description: 'I am the one who wants to own what happened and to change.',
  },
  {
    value: 'partner',
    label: 'Partner',
    description: 'I was hurt, and want to be clear about what I feel and need.',
  },
  { value: 'unspecified', label: 'Prefer not to say', description: 'Everything in a neutral order.' },
];

export function RolePage({ onSaved }: { readonly onSaved: () => void }): ReactElement {
  const { saveRole } = useProfile();
  const [role, setRole] = useState<Role | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<LockProblem | null>(null);

  async function start(): Promise<void> {
    setIsAsked(role === null);
    if (role === null || isBusy) return;
    setIsBusy(true);
    setProblem(null);
    const result = await saveRole(role);
    if (!result.ok) {
      setIsBusy(false);
      setProblem(createProblem(result.error));
      return;
    }
    onSaved();
  }

  return (
    <Threshold
      title="Who is writing?"
      size="large"
      aside={<BeforeYouBegin />}
      lede="This changes the order and the wording of what is offered, nothing else. It is kept inside the encrypted journal, and you can change it under Settings."
    >
      <div className={styles['form']}>
        <RadioGroup label="I am" hideLabel value={role} onChange={setRole} options={options} look="cards" />
        {isAsked && role === null && (
          <ProblemAlert
            problem={{
              title: null,
              words: 'Choose one of the three. “Prefer not to say” is a full answer.',
              offer: 'nothing',
              retryAt: null,
            }}
          />
        )}
        {problem && <ProblemAlert problem={problem} />}
        <div className={styles['actions']}>
          <Button
            variant="primary"
            onPress={() => {
              void start();
            }}
          >
            {isBusy ? 'Saving…' : 'Start writing'}
          </Button>
        </div>
      </div>
    </Threshold>
  );
}
