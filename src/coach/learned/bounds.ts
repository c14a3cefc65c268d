/**
 * Between which chances the learned part leaves the phrases alone: below `keep` a mark of a phrase goes, from `add` on a
 * mark comes where no phrase spoke. Chosen on writers whose texts the weights had not seen (decision 0061).
 */
import type { Kind } from '../kinds.ts';

type Bounds = { readonly keep: number; readonly add: number };

export const bounds: Readonly<Record<Kind, Bounds>> = {
  minimizing: { keep: 0.1, add: 0.6 },
  'conditional-apology': { keep: 0.25, add: 0.6 },
  justifying: { keep: 0.15, add: 0.7 },
  'blaming-you': { keep: 0.25, add: 0.45 },
  'character-judgment': { keep: 0.2, add: 0.6 },
  'faux-feeling': { keep: 0.05, add: 0.9 },
  absolute: { keep: 0.12, add: 0.55 },
  vague: { keep: 0.25, add: 0.65 },
  'passive-responsibility': { keep: 0.25, add: 0.5 },
  'mind-reading': { keep: 0.25, add: 0.35 },
  demand: { keep: 0.25, add: 0.65 },
  'shame-label': { keep: 0.15, add: 0.6 },
  crisis: { keep: 0.15, add: 0.5 },
};
