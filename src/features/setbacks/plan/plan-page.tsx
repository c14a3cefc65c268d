/**
 * The plan made before a setback: read, changed, rehearsed, and compared with what it was. Kept in the vault alone.
 * What must never happen: an earlier version that can't be read.
 */
import { useState } from 'react';
import { currentPlan, currentVersion } from '../../../domain/plan/versions.ts';
import { rehearsedOn } from '../../../domain/plan/rehearsal.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { useNavigate } from '../../../hooks/navigation/use-navigate.ts';
import { usePlanDraft } from '../../../hooks/plan/use-plan-draft.ts';
import type { PlanDrafting } from '../../../hooks/plan/use-plan-draft.ts';
import { useSetbackPlan } from '../../../hooks/plan/use-setback-plan.ts';
import type { SetbackPlanAccess } from '../../../hooks/plan/use-setback-plan.ts';
import { useRole } from '../../../hooks/profile/use-profile.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { DayText } from '../../../ui/date-text.tsx';
import { Page, Section } from '../../../ui/page.tsx';
import { PlanWords } from '../../../ui/plan-words.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { ifThenSentence } from '../../../domain/plan/if-then.ts';
import type { SetbackPlan } from '../../../domain/document/setback-plan.ts';
import { PlanForm } from './plan-form.tsx';
import { Versions } from './versions.tsx';
import styles from './plan.module.css';

export function PlanPage() {
  const { kept, savePlan } = useSetbackPlan();
  const drafting = usePlanDraft();
  if (kept === undefined || drafting.open === undefined) return null;
  return <KnownPlan kept={kept} drafting={drafting} savePlan={savePlan} />;
}

type KnownPlanProps = {
  readonly kept: SetbackPlan;
  readonly drafting: PlanDrafting;
  readonly savePlan: SetbackPlanAccess['savePlan'];
};

function KnownPlan({ kept, drafting, savePlan }: KnownPlanProps) {
  const role = useRole();
  const navigate = useNavigate();
  const [wasOpen] = useState(() => (drafting.open ?? null) !== null);
  const [isChanging, setIsChanging] = useState(wasOpen);
  const version = currentVersion(kept);
  const isOpen = isChanging || version === null;
  const lede = (
    <>
      Written on a good day for a bad one. Part of <TextLink href={paths.setbacks}>Setbacks</TextLink>.
    </>
  );
  if (isOpen)
    return (
      <Page title="The plan" lede={lede} measure="reading">
        {wasOpen && <Alert tone="notice">You left this open. It stands as you typed it.</Alert>}
        <PlanForm
          start={drafting.open ?? currentPlan(kept)}
          kept={kept}
          role={role}
          drafting={drafting}
          savePlan={savePlan}
          onDone={() => {
            setIsChanging(false);
            if (version === null) navigate(paths.setbacks);
          }}
        />
      </Page>
    );
  return (
    <Page
      title="The plan"
      lede={lede}
      measure="reading"
      actions={
        <>
          <Button onPress={() => navigate(paths.rehearsal)}>Rehearse it</Button>
          <Button variant="primary" onPress={() => setIsChanging(true)}>
            Change the plan
          </Button>
        </>
      }
    >
      <section aria-label="The plan as it is" className={styles.now}>
        <PlanWords plan={version.plan} />
        <p className={styles.small}>
          Saved on <DayText on={version.on} />.
        </p>
      </section>
      <Rehearsed kept={kept} />
      <Versions kept={kept} />
    </Page>
  );
}

/** Days only: nothing is added up, and a day without one is nothing. */
function Rehearsed({ kept }: { readonly kept: SetbackPlan }) {
  const rehearsed = currentPlan(kept)
    .ifThens.map((one) => ({ one, days: rehearsedOn(kept, one.id) }))
    .filter(({ days }) => days.length > 0);
  if (rehearsed.length === 0) return null;
  return (
    <Section title="Rehearsed">
      <ul className={styles.rehearsed}>
        {rehearsed.map(({ one, days }) => (
          <li key={one.id}>
            <p>{ifThenSentence(one)}</p>
            <ul className={styles.days} aria-label="Rehearsed on">
              {days.map((on) => (
                <li key={on}>
                  <DayText on={on} style="short" />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
