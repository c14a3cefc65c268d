/**
 * Reminders for a check-in: times, days, quiet hours, how long "later" is. Off until switched on. They are kept in the
 * settings and say nothing of what the journal is for.
 */
import { Plus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { isQuiet, nextTime, systemZone } from '../../lib/weekly-times.ts';
import { useNow } from '../../hooks/clock/use-now.ts';
import type { Settings } from '../../hooks/settings/use-settings.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { weekdaysInOrder } from '../../ui/weekdays.ts';
import type { SettingProps } from './setting.ts';
import styles from './settings.module.css';

type Plan = Settings['reminders'];
type PlanTime = Plan['times'][number];
const everyDay = [0, 1, 2, 3, 4, 5, 6] as const;
const timesMax = 10;

const laterOptions = [
  { value: '5', label: '5 minutes' },
  { value: '10', label: '10 minutes' },
  { value: '15', label: '15 minutes' },
  { value: '30', label: '30 minutes' },
  { value: '60', label: '1 hour' },
] as const;

export function Reminders({ settings, change }: SettingProps): ReactElement {
  const plan = settings.reminders;
  const set = (part: Partial<Plan>): void => change({ reminders: { ...plan, ...part } });
  const setTime = (index: number, time: PlanTime): void =>
    set({ times: plan.times.map((other, n) => (n === index ? time : other)) });
  return (
    <Section
      title="Reminders"
      lede="A reminder says “Time for your check-in?” and nothing else. Reminders come only while Tend runs, locked or open; once it is closed, there are none."
    >
      <div className={styles['group']}>
        <Switch isSelected={plan.isOn} onChange={(isOn) => set({ isOn })}>
          Remind me to check in
        </Switch>
        {plan.isOn && (
          <>
            <ul className={styles['times']} aria-label="Times">
              {plan.times.map((time, index) => (
                // A time has no name of its own; its place in the list is what it is.
                <li key={index} className={styles['time']}>
                  <TimeOfWeek time={time} number={index + 1} onChange={(next) => setTime(index, next)} />
                  <IconButton
                    label={`Remove time ${index + 1}`}
                    icon={Trash2}
                    size="small"
                    onPress={() => set({ times: plan.times.filter((_, n) => n !== index) })}
                  />
                </li>
              ))}
            </ul>
            <div>
              <Button
                size="small"
                icon={Plus}
                isDisabled={plan.times.length >= timesMax}
                onPress={() => set({ times: [...plan.times, { minute: 20 * 60, weekdays: everyDay }] })}
              >
                Add a time
              </Button>
            </div>
            <Quiet plan={plan} set={set} />
            <div className={styles['pair']}>
              <Select
                label="“Later” means in"
                value={String(plan.snoozeMinutes) as (typeof laterOptions)[number]['value']}
                onChange={(choice) => set({ snoozeMinutes: Number(choice) as Plan['snoozeMinutes'] })}
                options={laterOptions}
              />
            </div>
            <NextTime plan={plan} />
          </>
        )}
      </div>
    </Section>
  );
}

function TimeOfWeek(props: {
  readonly time: PlanTime;
  readonly number: number;
  readonly onChange: (time: PlanTime) => void;
}): ReactElement {
  const { time, number, onChange } = props;
  const { locale } = useLocale();
  return (
    <div className={styles['time-parts']}>
      <TimeField
        label={`Time ${number}`}
        hideLabel
        value={time.minute}
        onChange={(minute) => onChange({ ...time, minute })}
      />
      <ChipGroup
        label={`Days of time ${number}`}
        hideLabel
        selectionMode="multiple"
        selected={new Set(time.weekdays.map(String))}
        onChange={(days) => onChange({ ...time, weekdays: everyDay.filter((day) => days.has(String(day))) })}
        options={weekdaysInOrder(locale).map(({ weekday, short }) => ({ id: String(weekday), label: short }))}
      />
    </div>
  );
}

function Quiet({
  plan,
  set,
}: {
  readonly plan: Plan;
  readonly set: (part: Partial<Plan>) => void;
}): ReactElement {
  const { quiet } = plan;
  return (
    <>
      <Switch
        isSelected={quiet !== null}
        onChange={(isOn) => set({ quiet: isOn ? { from: 22 * 60, to: 7 * 60 } : null })}
        description="No reminder comes in them, not even one that was put off."
      >
        Quiet hours
      </Switch>
      {quiet !== null && (
        <div className={styles['hours']}>
          <TimeField
            label="From"
            value={quiet.from}
            onChange={(from) => set({ quiet: { ...quiet, from } })}
          />
          <TimeField label="Until" value={quiet.to} onChange={(to) => set({ quiet: { ...quiet, to } })} />
        </div>
      )}
    </>
  );
}

/** What the choices come to, so that a time in the quiet hours is noticed. */
function NextTime({ plan }: { readonly plan: Plan }): ReactElement {
  const now = useNow();
  const { locale } = useLocale();
  const next = nextTime(plan, now(), systemZone);
  const silent = plan.times.filter(({ minute }) => isQuiet(plan.quiet, minute)).length;
  return (
    <p className={styles['words']}>
      {next === null
        ? 'As it is set, no reminder comes.'
        : `The next one: ${new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).format(next)}.`}
      {silent > 0 && ' A time inside the quiet hours stays silent.'}
    </p>
  );
}
