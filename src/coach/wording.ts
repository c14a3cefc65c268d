/** The words of a hint, in the writer's own terms where there is a word to name. Suggests, never corrects. */
import type { Judgement } from './judgement.ts';

export type Words = { readonly why: string; readonly suggestion: string };

export function wordsFor({ set, family }: Judgement, marked: string, role: string, template: string): Words {
  const { why, suggestion } = family;
  if (set.kind === 'faux-feeling' && family.id === 'feel-done-to') {
    const word = lastWord(marked);
    if (word !== null) return { why, suggestion: `What is under “${word}”: lonely? afraid? sad? angry?` };
  }
  if (set.kind === 'absolute' && family.id === 'about-you') {
    const word = /^(?:always|never|every|nothing|everything|constantly|forever)\b/i
      .exec(marked)?.[0]
      .toLowerCase();
    if (word !== undefined)
      return { why, suggestion: `When was it last, instead of “${word}”? One day is harder to argue with.` };
  }
  if (set.kind === 'blaming-you' && family.id === 'harm-done' && template === 'free')
    return { why, suggestion: 'If this is for their ears one day: “When …, I felt …”.' };
  if (set.kind === 'shame-label' && role === 'partner')
    return { why, suggestion: 'Would you say this to a friend in your place? What would you say instead?' };
  return { why, suggestion };
}

function lastWord(marked: string): string | null {
  const words = marked.match(/[\p{L}’'-]+/gu) ?? [];
  const small =
    /^(?:on|to|at|by|for|aside|away|out|around|over|up|down|about|with|you|him|her|them|my|me|the|everyone|everybody)$/i;
  return words.findLast((word) => !small.test(word)) ?? null;
}
