/** Who writes. Changes order and wording only; the answer lives inside the encrypted journal. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Role } from '../../domain/role.ts';
import { useProfile } from '../../hooks/profile/use-profile.ts';
import { Alert } from '../../ui/alert.tsx';
import { Section } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import styles from './settings.module.css';

const roles: readonly { value: Role; label: string }[] = [
  { value: 'recovering', label: 'In recovery' },
  { value: 'partner', label: 'Partner' },
  { value: 'unspecified', label: 'Prefer not to say' },
];

export function RoleChoice(): ReactElement | null {
  const { profile, saveRole } = useProfile();
  const [hasFailed, setHasFailed] = useState(false);
  if (profile === undefined) return null;
  return (
    <Section
      title="Who is writing"
      lede="Changes the order and the wording of what is offered. Kept inside this journal only."
    >
      <div className={styles['group']}>
        <RadioGroup
          label="Who is writing"
          hideLabel
          value={profile?.role ?? null}
          onChange={(role) => {
            void saveRole(role).then((result) => {
              setHasFailed(!result.ok);
            });
          }}
          options={roles}
        />
        {hasFailed && (
          <Alert tone="problem">The change could not be written to the journal. Please try again.</Alert>
        )}
      </div>
    </Section>
  );
}
