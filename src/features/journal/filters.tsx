/** The filters of the journal in one row: template, tag, feeling, days, what shows a change, what is kept. */
import { parseDate } from '@internationalized/date';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { EntryFilter } from '../../domain/entry-filter.ts';
import { isOpenFilter } from '../../domain/entry-filter.ts';
import type { DayOn } from '../../domain/ids.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { DateRange } from '../../ui/date-range.tsx';
import { Select } from '../../ui/select.tsx';
import type { Counted, Facets } from './facets.ts';
import styles from './journal.module.css';

const all = 'all';
type When = 'any' | 'month' | 'quarter' | 'year' | 'own';

const withCount = ({ name, count }: Counted) => ({ value: name, label: `${name} (${count})` });

export type FiltersProps = {
  readonly facets: Facets;
  readonly filter: EntryFilter;
  readonly onChange: (filter: EntryFilter) => void;
};

export function Filters({ facets, filter, onChange }: FiltersProps) {
  const today = useToday();
  const [when, setWhen] = useState<When>(() => whenOf(filter, today));
  const set = (part: { readonly [K in keyof EntryFilter]: EntryFilter[K] | undefined }): void =>
    onChange(
      Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined)),
    );
  const chooseWhen = (next: When): void => {
    setWhen(next);
    set(next === 'any' ? { from: undefined, to: undefined } : { from: startOf(next, today), to: today });
  };
  const flags = new Set<'change' | 'kept'>([
    ...(filter.change === true ? (['change'] as const) : []),
    ...(filter.kept === true ? (['kept'] as const) : []),
  ]);

  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <Select
        label="Template"
        hideLabel
        value={filter.template ?? all}
        onChange={(value) => set({ template: value === all ? undefined : value })}
        options={[
          { value: all, label: 'Every template' },
          ...facets.templates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {facets.tags.length > 0 && (
        <Select
          label="Tag"
          hideLabel
          value={filter.tag ?? all}
          onChange={(value) => set({ tag: value === all ? undefined : value })}
          options={[{ value: all, label: 'Every tag' }, ...facets.tags.map(withCount)]}
        />
      )}
      {facets.feelings.length > 0 && (
        <Select
          label="Feeling"
          hideLabel
          value={filter.feeling ?? all}
          onChange={(value) => set({ feeling: value === all ? undefined : value })}
          options={[{ value: all, label: 'Every feeling' }, ...facets.feelings.map(withCount)]}
        />
      )}
      <Select<When>
        label="Days"
        hideLabel
        value={when}
        onChange={chooseWhen}
        options={[
          { value: 'any', label: 'Any day' },
          { value: 'month', label: 'Last 30 days' },
          { value: 'quarter', label: 'Last three months' },
          { value: 'year', label: 'Last year' },
          { value: 'own', label: 'Choose days' },
        ]}
      />
      <ChipGroup<'change' | 'kept'>
        label="Only these"
        hideLabel
        selectionMode="multiple"
        selected={flags}
        onChange={(on) =>
          set({ change: on.has('change') ? true : undefined, kept: on.has('kept') ? true : undefined })
        }
        options={[
          { id: 'change', label: 'Positive change' },
          { id: 'kept', label: 'Kept' },
        ]}
      />
      {when === 'own' && (
        <DateRange
          label="From and to"
          hideLabel
          from={filter.from ?? null}
          to={filter.to ?? null}
          onChange={({ from, to }) => set({ from: from as DayOn, to: to as DayOn })}
        />
      )}
      {!isOpenFilter(filter) && (
        <Button
          variant="quiet"
          size="small"
          icon={X}
          onPress={() => {
            setWhen('any');
            onChange({});
          }}
        >
          Clear
        </Button>
      )}
    </div>
  );
}

/** As what somebody chose it who comes back to the page. */
function whenOf({ from, to }: EntryFilter, today: DayOn): When {
  if (from === undefined) return 'any';
  const presets = ['month', 'quarter', 'year'] as const;
  return presets.find((when) => to === today && startOf(when, today) === from) ?? 'own';
}

function startOf(when: Exclude<When, 'any'>, today: DayOn): DayOn {
  const to = parseDate(today);
  const from = {
    month: to.subtract({ days: 29 }),
    quarter: to.subtract({ months: 3 }).add({ days: 1 }),
    year: to.subtract({ years: 1 }).add({ days: 1 }),
    own: to.subtract({ days: 29 }),
  }[when];
  return from.toString() as DayOn;
}
