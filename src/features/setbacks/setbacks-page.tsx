/**
 * Setbacks: the plan made before one, what those that happened have in common, and each record with its day. Reads the
 * replica; a new record is an entry. What must never happen: a counter, days since one, or an abstinence calendar.
 */
import { currentVersion } from '../../domain/plan/versions.ts';
import { itemTitle } from '../../domain/item-title.ts';
import type { Role } from '../../domain/role.ts';
import { allSetbackFacts } from '../../domain/setback.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { useRehearsalOffer } from '../../hooks/plan/use-rehearsal-offer.ts';
import { useSetbackPlan } from '../../hooks/plan/use-setback-plan.ts';
import { useRole } from '../../hooks/profile/use-profile.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { Lamp } from '../../ui/illustrations/lamp.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { PlanWords } from '../../ui/plan-words.tsx';
import { AcrossSetbacks, ChangedSince } from './across/across.tsx';
import styles from './setbacks.module.css';

const untilPlanned: Readonly<Record<Role, string>> = {
  recovering:
    'On a good day, decide what you will do in the situation that pulls, whom you tell and how soon, and whom you call.',
  partner:
    'On a good day, decide what helps you through the first hours after you hear of one, what you want to know, and whom you call.',
  unspecified:
    'On a good day, decide what you will do in the situation that pulls, whom you tell and how soon, and whom you call.',
};

const ledes: Readonly<Record<Role, string>> = {
  recovering:
    'What happened, what came before, and what you will do next. A setback ends nothing that was built.',
  partner:
    'A plan for the day you hear of one, and a place for your own: what you had meant to leave, and did again.',
  unspecified:
    'What happened, what came before, and what you will do next. A setback ends nothing that was built.',
};

export function SetbacksPage() {
  const items = useShelf('setbacks');
  const { kept } = useSetbackPlan();
  const start = useStartEntry();
  const role = useRole();
  const kinds = templateById('setback')?.prompts.find((prompt) => prompt.kind === 'choice')?.options ?? [];
  const facts = allSetbackFacts(items?.filter(({ answers }) => Object.keys(answers).length > 0) ?? []);

  return (
    <Page
      title="Setbacks"
      lede={ledes[role]}
      actions={
        <Button variant="primary" onPress={() => start('setback')}>
          Write down a setback
        </Button>
      }
    >
      <ThePlan isBeforeAny={items?.length === 0} />
      {kept !== undefined && facts.length > 1 && <AcrossSetbacks facts={facts} kept={kept} />}
      {kept !== undefined && facts.length > 0 && <ChangedSince facts={facts} kept={kept} />}
      {items !== undefined && items.length > 0 && (
        <Section title="Written down">
          <EntryList items={items}>
            {(item) => (
              <EntryCard
                href={paths.entry(item.id)}
                title={itemTitle(item, 'Setback')}
                kicker={
                  <>
                    <DayText on={item.entryOn} style="long" />
                    {item.draft && ' · not finished'}
                  </>
                }
              >
                {item.title.trim() === '' ? null : item.excerpt}
              </EntryCard>
            )}
          </EntryList>
        </Section>
      )}
      <Section title="Two words that differ">
        <dl className={styles.kinds}>
          {kinds.map((kind) => (
            <div key={kind.id} className={styles.kind}>
              <dt>{kind.label}</dt>
              <dd>{kind.meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

function ThePlan({ isBeforeAny }: { readonly isBeforeAny: boolean }) {
  const { kept } = useSetbackPlan();
  const offer = useRehearsalOffer();
  const navigate = useNavigate();
  const role = useRole();
  if (kept === undefined) return null;
  const version = currentVersion(kept);
  if (version === null)
    return (
      <EmptyState
        illustration={<Lamp />}
        title="Write the plan before you need it"
        action={<Button onPress={() => navigate(paths.setbackPlan)}>Write the plan</Button>}
      >
        {untilPlanned[role]} It then stands beside the questions when you write down a setback.
        {isBeforeAny && ' Nothing has to have happened.'}
      </EmptyState>
    );
  return (
    <Section
      title="The plan"
      actions={
        <>
          {version.plan.ifThens.length > 0 && (
            <Button
              size="small"
              variant={offer === null ? 'quiet' : 'secondary'}
              onPress={() => navigate(paths.rehearsal)}
            >
              Rehearse it
            </Button>
          )}
          <Button size="small" onPress={() => navigate(paths.setbackPlan)}>
            Open the plan
          </Button>
        </>
      }
    >
      <PlanWords plan={version.plan} />
      <p className={styles.small}>
        Saved on <DayText on={version.on} />.
      </p>
    </Section>
  );
}
