/**
 * The few numbers that fit beside a text: the person's own people first, then who listens, then help against violence and
 * the emergency number. The rest is one press away. Pure.
 */
import type { Contact } from '../../domain/document/contacts.ts';
import type { ShownLine } from '../../domain/support/shown-lines.ts';

export type LineAtHand = { readonly reach: string; readonly who: string };

const mostPeople = 2;

export function linesAtHand(
  contacts: readonly Contact[],
  lines: readonly ShownLine[],
): readonly LineAtHand[] {
  const firstOf = (about: ShownLine['about']): readonly ShownLine[] =>
    lines.filter((line) => line.about === about).slice(0, 1);
  const people = contacts.slice(0, mostPeople).map(({ name, reach }) => ({ reach, who: name }));
  const shown = [...firstOf('crisis'), ...firstOf('abuse'), ...firstOf('emergency')];
  return [
    ...people,
    ...shown.map(({ name, reach, hours }) => ({ reach, who: hours === '' ? name : `${name}, ${hours}` })),
  ];
}
