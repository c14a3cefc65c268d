/** One word or mark as the judgement reads it, and where it stands in what the person wrote (UTF-16). Stores nothing. */
export type Token = {
  /** Lower case, apostrophes straightened, contractions taken apart: "you've" is two tokens with one place. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

export type TaggedToken = Token & {
  readonly lemma: string;
  /** One letter: v verb, x auxiliary, n noun, N name, a adjective, r adverb, p pronoun, d determiner, i preposition, … */
  readonly tag: string;
};

export type Sentence = { readonly tokens: readonly TaggedToken[]; readonly question: boolean };
