/**
 * Word classes and base forms by wink-nlp with its web model (docs/decisions: the coach's library). Read in pieces of a few
 * hundred words, so that the time grows with the length. What must never happen: a token losing its place because
 * the library cut it differently; such a token keeps its word with the class of its first part.
 */
import winkNLP from 'wink-nlp';
import type { ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { TaggedToken, Token } from './token.ts';
import { verbOf } from './verbs.ts';

const letters: Readonly<Record<string, string>> = {
  VERB: 'v',
  AUX: 'x',
  NOUN: 'n',
  PROPN: 'N',
  ADJ: 'a',
  ADV: 'r',
  PRON: 'p',
  DET: 'd',
  ADP: 'i',
  CCONJ: 'c',
  SCONJ: 's',
  PART: 't',
  NUM: 'u',
  PUNCT: '.',
  INTJ: 'j',
  SYM: 'y',
  X: 'y',
  SPACE: '.',
};

/** Plain functions that need no `this`, whatever the library's types call them. */
type Readings = Readonly<Record<'value' | 'pos' | 'lemma', ItsFunction<string>>>;

type Reader = (text: string) => {
  readonly words: string[];
  readonly tags: string[];
  readonly lemmas: string[];
};
let reader: Reader | null = null;

function read(text: string): ReturnType<Reader> {
  if (reader === null) {
    const nlp = winkNLP(model, ['pos']);
    const its = nlp.its as unknown as Readings;
    reader = (given) => {
      const tokens = nlp.readDoc(given).tokens();
      return {
        words: tokens.out(its.value),
        tags: tokens.out(its.pos),
        lemmas: tokens.out(its.lemma),
      };
    };
  }
  return reader(text);
}

export function tag(tokens: readonly Token[]): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (let from = 0; from < tokens.length; from += 400) out.push(...tagPiece(tokens.slice(from, from + 400)));
  return out;
}

function tagPiece(tokens: readonly Token[]): TaggedToken[] {
  const seen = read(tokens.map((token) => (token.word === '\n' ? '.' : token.word)).join(' '));
  let at = 0;
  return tokens.map((token) => {
    const wanted = token.word === '\n' ? 1 : token.word.length;
    let length = 0;
    const first = at;
    while (length < wanted && at < seen.words.length) {
      length += seen.words[at]?.length ?? 0;
      at += 1;
    }
    const single = at === first + 1;
    const lemma = (single ? seen.lemmas[first] : undefined) ?? token.word;
    return {
      ...token,
      lemma: baseForm(token.word, lemma),
      tag: classOf(token.word, letters[seen.tags[first] ?? ''] ?? 'y'),
    };
  });
}

const isWord = /[\p{L}\p{N}]/u;
const fixed: Readonly<Record<string, string>> = {
  i: 'p',
  you: 'p',
  he: 'p',
  she: 'p',
  they: 'p',
  we: 'p',
  me: 'p',
  him: 'p',
  her: 'p',
  it: 'p',
  us: 'p',
  them: 'p',
  sorry: 'a',
  please: 'j',
  not: 't',
  never: 'r',
  always: 'r',
  am: 'x',
  is: 'x',
  are: 'x',
  was: 'x',
  were: 'x',
  my: 'd',
  your: 'd',
};

function classOf(word: string, given: string): string {
  if (!isWord.test(word)) return '.';
  return fixed[word] ?? (given === '.' ? 'y' : given);
}

const irregular: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  left: 'leave',
  felt: 'feel',
  found: 'find',
  lied: 'lie',
  lying: 'lie',
  lies: 'lie',
  hid: 'hide',
  hidden: 'hide',
  broke: 'break',
  broken: 'break',
  threw: 'throw',
  thrown: 'throw',
  chose: 'choose',
  chosen: 'choose',
  cut: 'cut',
  hit: 'hit',
  hurt: 'hurt',
  shut: 'shut',
  saw: 'see',
  met: 'meet',
  drove: 'drive',
  driven: 'drive',
  shook: 'shake',
  stole: 'steal',
  stolen: 'steal',
  dragged: 'drag',
  dropped: 'drop',
  slept: 'sleep',
  began: 'begin',
  begun: 'begin',
  bit: 'bite',
  bitten: 'bite',
  spat: 'spit',
  drank: 'drink',
  forgave: 'forgive',
  forgiven: 'forgive',
  swam: 'swim',
  swung: 'swing',
  laid: 'lay',
  shoved: 'shove',
};

function baseForm(word: string, lemma: string): string {
  const given = irregular[word] ?? lemma.toLowerCase().replace(/[=/\s]/g, '_');
  return given === word ? (verbOf(word) ?? given) : given;
}
