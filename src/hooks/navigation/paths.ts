/** Every place of the app by its path. The location lives in memory only: no address ever holds a title. */
import type { EntryId } from '../../domain/ids.ts';
import type { OwnTemplateId } from '../../domain/template/types.ts';

export const paths = {
  today: '/today',
  write: '/write',
  templates: '/write/templates',
  template: (id: OwnTemplateId) => `/write/templates/${id}`,
  entry: (id: EntryId) => `/entry/${id}`,
  /** What the entry was before. */
  versions: (id: EntryId) => `/entry/${id}/versions`,
  journal: '/journal',
  conversations: '/conversations',
  conversation: (id: EntryId) => `/conversations/${id}`,
  /** The card to read aloud from, opened from the list or from the conversation's own page: it goes back there. */
  conversationCard: (id: EntryId, from: 'list' | 'page' = 'list') =>
    `/conversations/${id}/${from === 'list' ? 'card' : 'read'}`,
  /** The questions for afterwards. */
  afterTalk: (id: EntryId) => `/entry/${id}/after`,
  promises: '/promises',
  /** A commitment, a need or an agreement, with what became of it. */
  promise: (id: EntryId) => `/promises/${id}`,
  visions: '/promises/vision',
  setbacks: '/setbacks',
  setbackPlan: '/setbacks/plan',
  rehearsal: '/setbacks/rehearsal',
  review: '/review',
  counsellor: '/review/counsellor',
  hardDay: '/hard-day',
  support: '/support',
  settings: '/settings',
  whatTendIs: '/settings/what-tend-is',
} as const;
