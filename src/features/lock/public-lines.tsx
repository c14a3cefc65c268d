/**
 * Who answers now, while the journal is locked: the public lines alone. The country is chosen here for the moment and
 * kept nowhere. What must never happen: a contact, a name or any other word of a journal on it.
 */
import { useState } from 'react';
import { supportCountries, supportCountry, suggestedCountry } from '../../domain/support/countries.ts';
import { linesReadOn } from '../../domain/support/crisis-line.ts';
import { publicLines } from '../../domain/support/shown-lines.ts';
import { CrisisLines } from '../../ui/crisis-lines.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './lock.module.css';

export function PublicLines({ onClose }: { readonly onClose: () => void }) {
  const [code, setCode] = useState(() => suggestedCountry(navigator.languages));
  return (
    <Dialog title="People who can help now" size="large" isOpen onClose={onClose}>
      <div className={styles['form']}>
        <Select
          label="Country"
          value={code}
          onChange={setCode}
          placeholder="Choose your country"
          options={supportCountries.map((country) => ({ value: country.code, label: country.name }))}
        />
        <CrisisLines lines={publicLines(supportCountry(code))} />
        <p className={styles['quiet']}>
          Public numbers, compared on <DayText on={linesReadOn} /> with stored copies of the pages named. 112
          reaches an emergency service from most mobile phones. Your own people are in your journal, and not
          shown while it is locked.
        </p>
      </div>
    </Dialog>
  );
}
