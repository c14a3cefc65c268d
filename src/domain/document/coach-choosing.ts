/**
 * What changes in the coach's choices, and what they leave alone. Pure.
 * What must never happen: `crisis` being silenced by a choice; a phrase that silences more than its own kind.
 */
import type { CoachChoices } from './coach-choices.ts';

type Phrase = CoachChoices['offPhrases'][number];

/** Danger is never a matter of style: no choice turns it off. */
export const alwaysOnKind = 'crisis';
const mostPhrases = 2_000;
const longestPhrase = 1_000;

export const setKind = (choices: CoachChoices, kind: string, isOn: boolean): CoachChoices => {
  const others = choices.offKinds.filter((off) => off !== kind);
  return { ...choices, offKinds: isOn || kind === alwaysOnKind ? others : [...others, kind] };
};

/** The oldest go when there are too many; a phrase longer than a document takes is left as it is. */
export function silencePhrase(choices: CoachChoices, kind: string, phrase: string): CoachChoices {
  if (phrase.length > longestPhrase || kind === alwaysOnKind) return choices;
  const others = allowPhrase(choices, { kind, phrase }).offPhrases;
  return { ...choices, offPhrases: [...others, { kind, phrase }].slice(-mostPhrases) };
}

export const allowPhrase = (choices: CoachChoices, allowed: Phrase): CoachChoices => ({
  ...choices,
  offPhrases: choices.offPhrases.filter((one) => !isSamePhrase(one, allowed)),
});

export const isKindOn = (choices: CoachChoices, kind: string): boolean =>
  kind === alwaysOnKind || !choices.offKinds.includes(kind);

export const isSilenced = (choices: CoachChoices, kind: string, phrase: string): boolean =>
  !isKindOn(choices, kind) || (kind !== alwaysOnKind && silenced(choices).has(keyOf({ kind, phrase })));

/** Asked for every hint of a long text, of choices that rarely change. */
const known = new WeakMap<CoachChoices, ReadonlySet<string>>();
function silenced(choices: CoachChoices): ReadonlySet<string> {
  let keys = known.get(choices);
  if (keys === undefined) {
    keys = new Set(choices.offPhrases.map(keyOf));
    known.set(choices, keys);
  }
  return keys;
}

const isSamePhrase = (one: Phrase, other: Phrase): boolean => keyOf(one) === keyOf(other);

/** Without case, and with straight and curly marks and all spaces alike. */
const keyOf = ({ kind, phrase }: Phrase): string =>
  `${kind} ${phrase.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim()}`;
