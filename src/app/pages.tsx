/**
 * Which page a path shows. Every page is a chunk of its own, so that the lock screen loads none of them; they are
 * fetched while the person types the passphrase.
 */
import { lazy } from 'react';
import type { ReactElement } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { isEntryId } from '../domain/ids.ts';
import type { EntryId } from '../domain/ids.ts';
import { paths } from '../hooks/navigation/paths.ts';

const load = {
  today: () => import('../features/today/today-page.tsx'),
  write: () => import('../features/write/write-page.tsx'),
  templates: () => import('../features/write/templates/templates-page.tsx'),
  template: () => import('../features/write/templates/template-editor-page.tsx'),
  entry: () => import('../features/write/entry-page.tsx'),
  versions: () => import('../features/write/versions/versions-page.tsx'),
  journal: () => import('../features/journal/journal-page.tsx'),
  conversations: () => import('../features/conversations/conversations-page.tsx'),
  conversation: () => import('../features/conversations/conversation-page.tsx'),
  conversationCard: () => import('../features/conversations/conversation-card-page.tsx'),
  promises: () => import('../features/promises/promises-page.tsx'),
  promise: () => import('../features/promises/promise-page.tsx'),
  visions: () => import('../features/promises/vision/visions-page.tsx'),
  setbacks: () => import('../features/setbacks/setbacks-page.tsx'),
  setbackPlan: () => import('../features/setbacks/plan/plan-page.tsx'),
  rehearsal: () => import('../features/setbacks/rehearsal-page.tsx'),
  review: () => import('../features/review/review-page.tsx'),
  counsellor: () => import('../features/review/counsellor/counsellor-page.tsx'),
  hardDay: () => import('../features/hard-day/hard-day-page.tsx'),
  support: () => import('../features/support/support-page.tsx'),
  settings: () => import('../features/settings/settings-page.tsx'),
  whatTendIs: () => import('../features/settings/what-tend-is-page.tsx'),
} as const;

const TodayPage = lazy(async () => ({ default: (await load.today()).TodayPage }));
const WritePage = lazy(async () => ({ default: (await load.write()).WritePage }));
const TemplatesPage = lazy(async () => ({ default: (await load.templates()).TemplatesPage }));
const TemplateEditorPage = lazy(async () => ({ default: (await load.template()).TemplateEditorPage }));
const EntryPage = lazy(async () => ({ default: (await load.entry()).EntryPage }));
const VersionsPage = lazy(async () => ({ default: (await load.versions()).VersionsPage }));
const JournalPage = lazy(async () => ({ default: (await load.journal()).JournalPage }));
const ConversationsPage = lazy(async () => ({ default: (await load.conversations()).ConversationsPage }));
const ConversationPage = lazy(async () => ({ default: (await load.conversation()).ConversationPage }));
const ConversationCardPage = lazy(async () => ({
  default: (await load.conversationCard()).ConversationCardPage,
}));
const PromisesPage = lazy(async () => ({ default: (await load.promises()).PromisesPage }));
const PromisePage = lazy(async () => ({ default: (await load.promise()).PromisePage }));
const VisionsPage = lazy(async () => ({ default: (await load.visions()).VisionsPage }));
const SetbacksPage = lazy(async () => ({ default: (await load.setbacks()).SetbacksPage }));
const PlanPage = lazy(async () => ({ default: (await load.setbackPlan()).PlanPage }));
const RehearsalPage = lazy(async () => ({ default: (await load.rehearsal()).RehearsalPage }));
const ReviewPage = lazy(async () => ({ default: (await load.review()).ReviewPage }));
const CounsellorPage = lazy(async () => ({ default: (await load.counsellor()).CounsellorPage }));
const HardDayPage = lazy(async () => ({ default: (await load.hardDay()).HardDayPage }));
const SupportPage = lazy(async () => ({ default: (await load.support()).SupportPage }));
const WhatTendIsPage = lazy(async () => ({ default: (await load.whatTendIs()).WhatTendIsPage }));
const SettingsPage = lazy(async () => ({ default: (await load.settings()).SettingsPage }));

/** Today and the editor first: they are what people open. A chunk that can't be fetched is asked for again when needed. */
export async function prefetchPages(): Promise<void> {
  await Promise.allSettled([load.today(), load.entry()]);
  await Promise.allSettled(Object.values(load).map((page) => page()));
}

const withEntry = (id: string | undefined, page: (id: EntryId) => ReactElement): ReactElement =>
  id !== undefined && isEntryId(id) ? page(id) : <Redirect to={paths.today} replace />;

export function Pages(): ReactElement {
  return (
    <Switch>
      <Route path={paths.today}>
        <TodayPage />
      </Route>
      <Route path={paths.write}>
        <WritePage />
      </Route>
      <Route path={paths.templates}>
        <TemplatesPage />
      </Route>
      <Route path="/write/templates/:id">{({ id }) => <TemplateEditorPage key={id} id={id ?? ''} />}</Route>
      <Route path="/entry/:id/after">
        {({ id }) => withEntry(id, (entryId) => <EntryPage key={entryId} id={entryId} afterTalk />)}
      </Route>
      <Route path="/entry/:id/versions">
        {({ id }) => withEntry(id, (entryId) => <VersionsPage key={entryId} id={entryId} />)}
      </Route>
      <Route path="/entry/:id">
        {({ id }) => withEntry(id, (entryId) => <EntryPage key={entryId} id={entryId} />)}
      </Route>
      <Route path={paths.journal}>
        <JournalPage />
      </Route>
      <Route path="/conversations/:id/card">
        {({ id }) =>
          withEntry(id, (entryId) => <ConversationCardPage key={entryId} id={entryId} from="list" />)
        }
      </Route>
      <Route path="/conversations/:id/read">
        {({ id }) =>
          withEntry(id, (entryId) => <ConversationCardPage key={entryId} id={entryId} from="page" />)
        }
      </Route>
      <Route path="/conversations/:id">
        {({ id }) => withEntry(id, (entryId) => <ConversationPage key={entryId} id={entryId} />)}
      </Route>
      <Route path={paths.conversations}>
        <ConversationsPage />
      </Route>
      <Route path={paths.visions}>
        <VisionsPage />
      </Route>
      <Route path="/promises/:id">
        {({ id }) => withEntry(id, (entryId) => <PromisePage key={entryId} id={entryId} />)}
      </Route>
      <Route path={paths.promises}>
        <PromisesPage />
      </Route>
      <Route path={paths.setbacks}>
        <SetbacksPage />
      </Route>
      <Route path={paths.setbackPlan}>
        <PlanPage />
      </Route>
      <Route path={paths.rehearsal}>
        <RehearsalPage />
      </Route>
      <Route path={paths.review}>
        <ReviewPage />
      </Route>
      <Route path={paths.counsellor}>
        <CounsellorPage />
      </Route>
      <Route path={paths.hardDay}>
        <HardDayPage />
      </Route>
      <Route path={paths.support}>
        <SupportPage />
      </Route>
      <Route path={paths.whatTendIs}>
        <WhatTendIsPage />
      </Route>
      <Route path={paths.settings}>
        <SettingsPage />
      </Route>
      <Route>
        <Redirect to={paths.today} replace />
      </Route>
    </Switch>
  );
}
