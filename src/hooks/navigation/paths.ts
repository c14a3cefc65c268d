/** Every place of the app by its path. The location lives in memory only: no address ever holds a title. */
import type { EntryId } from '../../domain/ids.ts';
import type { OwnTemplateId } from '../../domain/template/types.ts';

export const paths = {
  today: '/today',
  write: '/write',
  templates: '/write/templates',
  template: (id: OwnTemplateId) => `/write/templates/${id}`,
  entry: (id: EntryId) => `/entry/${id}`,
  journal: '/journal',
  conversations: '/conversations',
  conversationCard: (id: EntryId) => `/conversations/${id}/card`,
  promises: '/promises',
  setbacks: '/setbacks',
  setbackPlan: '/setbacks/plan',
  rehearsal: '/setbacks/rehearsal',
  review: '/review',
  hardDay: '/hard-day',
  support: '/support',
  settings: '/settings',
} as const;
