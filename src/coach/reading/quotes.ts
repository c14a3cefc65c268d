/** The places of words inside quotation marks. An opening mark that is never closed in its paragraph quotes nothing. */
import type { Sentence, TaggedToken } from '../text/token.ts';

const longest = 250;

export function quotedPlaces(sentences: readonly Sentence[]): ReadonlySet<number> {
  const tokens = sentences.flatMap(({ tokens: own }) => own);
  const out = new Set<number>();
  let open: { readonly mark: string; readonly at: number } | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as TaggedToken;
    if (open !== null && at - open.at > longest) open = null;
    if (token.word !== '"' && token.word !== "'") continue;
    if (open === null) {
      if (token.word === '"' || opens(tokens, at)) open = { mark: token.word, at };
    } else if (open.mark === token.word) {
      for (let inside = open.at + 1; inside < at; inside += 1) out.add((tokens[inside] as TaggedToken).start);
      open = null;
    }
  }
  return out;
}

/** A single mark opens when it stands at the front of a word, not behind one. */
function opens(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return after?.start === token?.end && before?.end !== token?.start;
}
