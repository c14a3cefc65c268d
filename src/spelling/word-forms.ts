/**
 * Every form of every word of an English dictionary in Hunspell's format: a list of words with letters for the endings and
 * beginnings they take, and a table of those. Pure. Only what English uses of the format is here (no rules that build on
 * rules, no compounds but ordinal numbers, which have digits and are never looked at); a test compares the outcome with
 * another reader, word by word.
 */
export type DictionaryText = { readonly aff: string; readonly dic: string };

export type WordForms = {
  readonly words: ReadonlySet<string>;
  /** Right, but never offered: the dictionary marks insults. */
  readonly unoffered: ReadonlySet<string>;
};

type Entry = { readonly strip: number; readonly add: string; readonly fits: RegExp | null };
type Rule = { readonly isPrefix: boolean; readonly combines: boolean; readonly entries: Entry[] };
type Rules = ReadonlyMap<string, Rule>;

const unofferedFlag = '!';

export function wordForms({ aff, dic }: DictionaryText): WordForms {
  const rules = readRules(aff);
  const words = new Set<string>();
  const unoffered = new Set<string>();
  // The first line says how many there are.
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (word === '' || /\d/.test(word)) continue;
    for (const form of formsOf(word, flags, rules)) {
      words.add(form);
      if (flags.includes(unofferedFlag)) unoffered.add(form);
    }
  }
  return { words, unoffered };
}

/** `SFX D Y 4` begins a rule, `SFX D y ied [^aeiou]y` is a line of it: what goes, what comes, where. */
function readRules(aff: string): Rules {
  const rules = new Map<string, Rule>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', third = '', add = '', place] = line.trim().split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const isPrefix = kind === 'PFX';
    if (place === undefined) rules.set(flag, { isPrefix, combines: third === 'Y', entries: [] });
    else
      rules.get(flag)?.entries.push({
        strip: third === '0' ? 0 : third.length,
        add: add === '0' ? '' : add,
        fits: place === '.' ? null : new RegExp(isPrefix ? `^${place}` : `${place}$`),
      });
  }
  return rules;
}

function formsOf(word: string, flags: string, rules: Rules): readonly string[] {
  const forms = [word];
  const own = [...flags].flatMap((flag) => rules.get(flag) ?? []);
  for (const rule of own) {
    const made = applied(word, rule);
    forms.push(...made);
    if (!rule.isPrefix || !rule.combines) continue;
    const endings = own.filter(({ isPrefix, combines }) => !isPrefix && combines);
    for (const form of made) for (const ending of endings) forms.push(...applied(form, ending));
  }
  return forms;
}

const applied = (word: string, { isPrefix, entries }: Rule): readonly string[] =>
  entries
    .filter(({ fits }) => fits === null || fits.test(word))
    .map(({ strip, add }) => (isPrefix ? add + word.slice(strip) : word.slice(0, word.length - strip) + add));
