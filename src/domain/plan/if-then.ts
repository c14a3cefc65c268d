/**
 * If-then plans: their sentence, a gentle look at whether they are really if-then, and reading one out of a sentence.
 * Pure. What must never happen: a plan refused or changed for what the look finds; it only asks.
 */
import type { IfThen } from '../document/setback-plan.ts';

/** What could be asked about one, the first thing first. */
export type IfThenQuestion =
  | 'no-situation'
  | 'no-deed'
  | 'situation-is-vague'
  | 'situation-is-a-promise'
  | 'deed-is-a-not'
  | 'deed-is-a-wish';

type Words = Pick<IfThen, 'when' | 'deed'>;

/** Without the words that the sentence brings along, and without a full stop. */
export const tidyIfThen = ({ when, deed }: Words): Words => ({
  when: bare(when)
    .replace(/^(?:if|when|whenever)\s+/i, '')
    .replace(/,?\s*then$/i, '')
    .replace(/,$/, ''),
  deed: bare(deed)
    .replace(/^then\s+/i, '')
    .replace(/^(?:i\s+will|i\s*[’']ll|i\s+am\s+going\s+to|i\s*[’']m\s+going\s+to)\s+/i, ''),
});

const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[.;]+$/, '');

/** “If …, then I will ….” What is missing stands as an ellipsis. */
export function ifThenSentence(words: Words): string {
  const { when, deed } = tidyIfThen(words);
  return `If ${lowerFirst(when) || '…'}, then I will ${lowerFirst(deed) || '…'}.`;
}

/** “I”, “I’m” and names keep their capital: only a first word that is plainly a small one is lowered. */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ');
  return /^(?:A|An|The|My|It|We|Somebody|Someone|At|In|On|After|Before|There|Call|Ring|Go|Put|Leave|Say|Tell|Write|Ask|Breathe|Stand|Walk|Close|Give|Take|Sit|Open|Switch)$/.test(
    first,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

export const isComplete = (words: Words): boolean => {
  const { when, deed } = tidyIfThen(words);
  return when !== '' && deed !== '';
};

const vague =
  /^(?:(?:i|it|things?|everything)\s+(?:(?:get|gets|is|am|are|feel|feels|become|becomes)\s+)?(?:too\s+|really\s+|very\s+)?(?:bad|hard|difficult|weak|worse|tough|happens?|needed)|(?:it|something)\s+happens(?:\s+again)?|i\s+(?:slip|relapse|fail|am\s+tempted)|tempted|necessary|needed)$/i;
const negated =
  /^(?:not|never|no\s+longer|stop|avoid|resist|refrain|quit|don[’']t|won[’']t|keep\s+(?:away|from|myself\s+from))\b/i;
const wish =
  /^(?:try|hope|want|wish|attempt|aim|do\s+(?:better|my\s+best)|be\s+(?:strong|stronger|better|good|careful|more|less|aware|mindful|disciplined)|control\s+myself|pull\s+myself\s+together|have\s+more|think\s+(?:positive|about\s+it))\b|\btry\s+(?:to|not)\b/i;

/** The first thing worth asking, or null when it is an if-then plan. Only one: nobody fills in a form of faults. */
export function ifThenQuestion(words: Words): IfThenQuestion | null {
  const { when, deed } = tidyIfThen(words);
  if (when === '') return 'no-situation';
  if (deed === '') return 'no-deed';
  if (/^(?:i\s+will|i\s*[’']ll)\b/i.test(when)) return 'situation-is-a-promise';
  if (vague.test(when)) return 'situation-is-vague';
  if (negated.test(deed)) return 'deed-is-a-not';
  return wish.test(deed) ? 'deed-is-a-wish' : null;
}

/** The two halves of “If …, then I will …” in someone's own writing; null where there is no such sentence. */
export function readIfThen(text: string): Words | null {
  const flat = text.replace(/\s+/g, ' ');
  const found =
    /\b(?:if|when|whenever)\s+(.+?),?\s+then\s+(.+?)(?:[.;]|$)/i.exec(flat) ??
    /\b(?:if|when|whenever)\s+(.+?),?\s+(i\s+will\s+.+?|i\s*[’']ll\s+.+?)(?:[.;]|$)/i.exec(flat);
  if (!found) return null;
  const words = tidyIfThen({ when: found[1] ?? '', deed: found[2] ?? '' });
  return isComplete(words) ? words : null;
}
