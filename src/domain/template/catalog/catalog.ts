/** All templates that come with the program, by id and in the order that suits a role. Words are in the files beside. */
import type { Role } from '../../role.ts';
import type { BuiltInTemplateId, Template, TemplateId } from '../types.ts';
import { builtInTemplateIds } from '../types.ts';
import { accountability } from './accountability.ts';
import { agreement } from './agreement.ts';
import { checkIn } from './check-in.ts';
import { commitment } from './commitment.ts';
import { conversation } from './conversation.ts';
import { free } from './free.ts';
import { gratitude } from './gratitude.ts';
import { iFeel } from './i-feel.ts';
import { letter } from './letter.ts';
import { listening } from './listening.ts';
import { milestone } from './milestone.ts';
import { needsAndBoundaries } from './needs-and-boundaries.ts';
import { positiveChange } from './positive-change.ts';
import { setback } from './setback.ts';
import { vision } from './vision.ts';

const catalog: Readonly<Record<BuiltInTemplateId, Template>> = {
  'i-feel': iFeel,
  accountability,
  setback,
  gratitude,
  conversation,
  listening,
  'check-in': checkIn,
  'needs-and-boundaries': needsAndBoundaries,
  commitment,
  'positive-change': positiveChange,
  milestone,
  vision,
  letter,
  free,
  agreement,
};

/** Not offered among the others: an agreement begins with a talk, or beside the promises. */
const begunElsewhere: ReadonlySet<BuiltInTemplateId> = new Set(['agreement'] as const);

const order: Readonly<Record<Role, readonly BuiltInTemplateId[]>> = {
  recovering: [
    'check-in',
    'accountability',
    'i-feel',
    'gratitude',
    'commitment',
    'conversation',
    'setback',
    'listening',
    'positive-change',
    'milestone',
    'needs-and-boundaries',
    'vision',
    'letter',
    'free',
  ],
  partner: [
    'i-feel',
    'needs-and-boundaries',
    'check-in',
    'conversation',
    'gratitude',
    'positive-change',
    'listening',
    'letter',
    'milestone',
    'commitment',
    'vision',
    'accountability',
    'setback',
    'free',
  ],
  unspecified: builtInTemplateIds.filter((id) => !begunElsewhere.has(id)),
};

/** null for a template of the person's own, or one that this version doesn't know. */
export const templateById = (id: TemplateId): Template | null =>
  Object.hasOwn(catalog, id) ? catalog[id as BuiltInTemplateId] : null;

export const templatesInOrder = (role: Role): readonly Template[] => order[role].map((id) => catalog[id]);
