/**
 * Which of the coach's hints a person sees, and what they are told apart by. `crisis` is never among them: it is no
 * style hint and opens Support instead. Kept in memory only.
 */
import type { Hint } from '../../coach/hint.ts';
import { kindWords } from '../../coach/kinds.ts';
import type { Kind } from '../../coach/kinds.ts';

export type ShownHint = {
  /** Unique on this page, and the same for as long as its words stay the same. */
  readonly id: string;
  /** By kind, words, and the words before them: what *Dismiss here* remembers for this sitting. */
  readonly identity: string;
  readonly kind: Kind;
  readonly name: string;
  readonly phrase: string;
  readonly why: string;
  readonly suggestion: string;
};

/** `from` and `to` count as its writing place counts: positions of the document, or units of a field's text. */
export type PlacedHint = { readonly hint: ShownHint; readonly from: number; readonly to: number };

export type ReadBlock = {
  readonly text: string;
  readonly hints: readonly Hint[];
  /** Where the block's first unit stands. */
  readonly at: number;
};

const leadLength = 24;

/** Gives every hint its id, and the same object for the same hint, so that an unchanged underline is left alone. */
export class HintBook {
  readonly #known = new Map<string, ShownHint>();
  static #made = 0;

  place(blocks: Iterable<ReadBlock>, isShown: (hint: ShownHint) => boolean): readonly PlacedHint[] {
    const out: PlacedHint[] = [];
    const met = new Map<string, number>();
    for (const { text, hints, at } of blocks)
      for (const hint of hints) {
        if (hint.label === 'crisis') continue;
        const identity = identityOf(text, hint);
        const turn = met.get(identity) ?? 0;
        met.set(identity, turn + 1);
        const shown = this.#hint(`${identity}\u0000${turn}`, identity, text, hint);
        if (isShown(shown)) out.push({ hint: shown, from: at + hint.start, to: at + hint.end });
      }
    return out;
  }

  #hint(
    key: string,
    identity: string,
    text: string,
    { label, start, end, why, suggestion }: Hint,
  ): ShownHint {
    const known = this.#known.get(key);
    if (known?.why === why && known.suggestion === suggestion) return known;
    HintBook.#made += 1;
    const phrase = text.slice(start, end).replaceAll(/\s+/g, ' ');
    const { name } = kindWords[label];
    const made = { id: `hint-${HintBook.#made}`, identity, kind: label, name, phrase, why, suggestion };
    this.#known.set(key, made);
    return made;
  }
}

const identityOf = (text: string, { label, start, end }: Hint): string =>
  [label, text.slice(Math.max(0, start - leadLength), start), text.slice(start, end)].join('\u0000');
