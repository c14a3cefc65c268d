/** What Today shows, chosen without a screen: the greeting, the cards in front, the draft and the change to show. Pure. */
import type { AnsweredItem } from '../../domain/entry-item.ts';
import type { Role } from '../../domain/role.ts';
import type { Template, TemplateId } from '../../domain/template/types.ts';

export function greeting(hour: number): string {
  if (hour >= 5 && hour < 12) return 'Good morning';
  if (hour >= 12 && hour < 18) return 'Good afternoon';
  return 'Good evening';
}

const inFront: ReadonlySet<TemplateId> = new Set<TemplateId>([
  'i-feel',
  'accountability',
  'setback',
  'gratitude',
  'conversation',
  'positive-change',
  'free',
]);

/** What a role is likely to need as soon as those. */
const alsoInFront: Readonly<Record<Role, ReadonlySet<TemplateId>>> = {
  recovering: new Set(),
  partner: new Set<TemplateId>(['needs-and-boundaries']),
  unspecified: new Set(),
};

/** The one chosen for today comes first and the person's own stand in front; the order is kept on both sides. */
export function splitTemplates(
  templates: readonly Template[],
  ofToday: Template | null,
  role: Role,
): { readonly front: readonly Template[]; readonly more: readonly Template[] } {
  const others = templates.filter(({ id }) => id !== ofToday?.id);
  const isInFront = ({ id }: Template): boolean =>
    inFront.has(id) || alsoInFront[role].has(id) || id.startsWith('custom-');
  return {
    front: [...(ofToday ? [ofToday] : []), ...others.filter(isInFront)],
    more: others.filter((template) => !isInFront(template)),
  };
}

export const lastTouched = (drafts: readonly AnsweredItem[]): AnsweredItem | null =>
  drafts.reduce<AnsweredItem | null>(
    (latest, item) => (latest === null || item.updatedAt > latest.updatedAt ? item : latest),
    null,
  );

/** The latest finished one, and its own sentence. null while there is none. */
export function latestChange(
  changes: readonly AnsweredItem[],
): { readonly item: AnsweredItem; readonly words: string } | null {
  const finished = changes
    .filter(({ draft, trashed }) => !draft && !trashed)
    .toSorted((a, b) =>
      a.entryOn === b.entryOn ? b.createdAt - a.createdAt : a.entryOn < b.entryOn ? 1 : -1,
    );
  for (const item of finished) {
    const words = (item.answers['different']?.text ?? '').trim() || item.title.trim() || item.excerpt;
    if (words !== '') return { item, words };
  }
  return null;
}
