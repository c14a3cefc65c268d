/** Finds, for every word of a text, what the surrounding words do to it. Stores nothing. */
import { PhraseIndex } from '../pattern/phrase-index.ts';
import { streamOf } from '../pattern/stream.ts';
import type { Stream } from '../pattern/stream.ts';
import { flags } from '../rule.ts';
import type { Flag } from '../rule.ts';
import type { Sentence, TaggedToken } from '../text/token.ts';
import { naming } from './concrete.ts';
import { frames } from './frames.ts';
import type { Frame } from './frames.ts';
import { owning } from './owned.ts';
import { praising } from './praise.ts';
import { quotedPlaces } from './quotes.ts';

export type Read = {
  readonly sentence: Sentence;
  readonly stream: Stream;
  /** A bit per flag for each token. */
  readonly marks: Uint16Array;
  /** Token ranges that name an act. */
  readonly named: readonly (readonly [number, number])[];
};

export const bit = (flag: Flag): number => 1 << flags.indexOf(flag);

type Use = Frame | 'owned' | 'praise' | 'named';
let index: PhraseIndex<Use> | null = null;

function uses(): PhraseIndex<Use> {
  if (index === null) {
    index = new PhraseIndex<Use>();
    for (const frame of frames) for (const phrase of frame.phrases) index.add(frame, phrase);
    for (const phrase of owning) index.add('owned', phrase);
    for (const phrase of praising) index.add('praise', phrase);
    for (const phrase of naming) index.add('named', phrase);
  }
  return index;
}

/** `thanking`: the whole text is meant as thanks. */
export function readContext(sentences: readonly Sentence[], thanking: boolean): Read[] {
  const quoted = quotedPlaces(sentences);
  const reads = sentences.map((sentence) => readOne(sentence, quoted));
  for (const [at, read] of reads.entries()) {
    const next = reads[at + 1];
    if (next === undefined) continue;
    if (checksBack.test(next.stream.text)) spread(read, 'guess');
    if (thanks.test(next.stream.text))
      for (const before of reads.slice(Math.max(0, at - 2), at + 1)) spread(before, 'praise');
    if (next.marks.length > 0 && ownsBack.test(next.stream.text)) spread(read, 'owned');
  }
  if (thanking) for (const read of reads) spread(read, 'praise');
  return reads;
}

const checksBack =
  /^(?:is=\S+ (?:that|it|this)=\S+ (?:right|true|how|what|fair|so|the|accurate|close)=|am=\S+ i=\S+ (?:right|wrong|reading|far)=|have=\S+ i=\S+ (?:got|understood)=|does=\S+ (?:that|this)=\S+ (?:sound|fit|feel|match|seem)=|did=\S+ i=\S+ (?:get|hear|read)=|right=\S+ \?=|correct=\S+ \?=|or=\S+ am=|(?:but=\S+ )?i=\S+ (?:could|may|might)=\S+ (?:well=\S+ )?be=\S+ (?:wrong|mistaken|imagining)=|i=\S+ do=\S+ not=\S+ know=\S+ (?:if|whether|for)=)/;
const thanks = /(?:^| )(?:thank=\S+ you=|thanks=\S+ for=|grateful=|thanks=\S+ [.])/;
const ownsBack =
  /^(?:(?:and|but|still|yet)=\S+ )?(?:(?:that|it|this|neither|none|tiredness|stress|being|the)=\S+ )(?:[^ ]+ ){0,4}(?:not=\S+ (?:an?=\S+ |the=\S+ |make=|excuse=|open=)|no=\S+ (?:excuse|reason|defen|licen)|my=\S+ (?:choice|decision|fault|doing)|mine=|on=\S+ me=|a=\S+ lie=|untrue=|excuses=|excuse=|is=\S+ a=\S+ reason=|isnt=)/;

function readOne(sentence: Sentence, quoted: ReadonlySet<number>): Read {
  const stream = streamOf(sentence);
  const { tokens } = sentence;
  const marks = new Uint16Array(tokens.length);
  const named: [number, number][] = [];
  const read = { sentence, stream, marks, named };
  for (const { owner, from, to } of uses().find(stream)) {
    if (owner === 'named') named.push([from, to]);
    else if (owner === 'owned' || owner === 'praise') spread(read, owner);
    else {
      const last = scopeEnd(tokens, to, owner);
      for (let at = startOf(owner, from, to); at < last; at += 1)
        marks[at] = (marks[at] as number) | bit(owner.flag);
    }
  }
  if (sentence.question && !tagged.test(stream.text)) markQuestion(read);
  for (const [at, token] of tokens.entries())
    if (quoted.has(token.start)) marks[at] = (marks[at] as number) | bit('quoted');
  return read;
}

/** What is told begins behind the verb of telling; what is seen, wished or promised behind its first word. */
function startOf({ flag, lasts }: Frame, from: number, to: number): number {
  if (lasts === 'whole') return 0;
  if (flag === 'reported') return to;
  return flag === 'observed' || flag === 'promise' || flag === 'wish' ? from + 1 : from;
}

/** “…, isn’t it?”, “…, right?”, “…, will you?”: still a statement. */
const tagged =
  /(?:,=\S+ |--=\S+ )(?:(?:is|are|was|do|does|did|have|has|will|would|can|could|had)=\S+ (?:not=\S+ )?(?:it|you|he|she|i|they|that|we)=\S+ (?:not=\S+ )?|right=\S+ |huh=\S+ |yeah=\S+ |eh=\S+ |ok=\S+ |okay=\S+ |do=\S+ you=\S+ know=\S+ that=\S+ |you=\S+ know=\S+ (?:that=\S+ )?|(?:is|are|do|does|did|will|would|can)=\S+ (?:you|he|she|it)=\S+ (?:not=\S+ )?)(?:\?|!)=/;

/** The question is the last clause; a statement before “, but do you …?” stays one. */
function markQuestion({ sentence, marks }: Read): void {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) marks[at] = (marks[at] as number) | bit('question');
}

function spread({ marks }: Read, flag: Flag): void {
  for (let at = 0; at < marks.length; at += 1) marks[at] = (marks[at] as number) | bit(flag);
}

const subjects = /^(?:i|you|he|she|we|they|it|that|this|my|your|the|now|then|there)$/;

function scopeEnd(tokens: readonly TaggedToken[], from: number, { lasts, flag }: Frame): number {
  if (lasts === 'sentence' || lasts === 'whole') return tokens.length;
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    if (
      word === 'but' ||
      word === ';' ||
      (word === '--' && flag !== 'reported') ||
      word === 'though' ||
      word === 'yet'
    )
      return at;
    if (lasts === 'comma' && (word === ',' || word === 'then')) return at;
    if (word === ',' && /^(?:and|so|but|then|which|yet)$/.test(next)) return at;
    if (word === ',' && flag === 'reported' && /^(?:i|you|we|it)$/.test(next) && at > from + 1) return at;
    if (/^(?:and|so)$/.test(word) && subjects.test(next) && flag !== 'denied' && flag !== 'guess') return at;
  }
  return tokens.length;
}
