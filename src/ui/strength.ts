/**
 * How hard a passphrase would be to guess, estimated on this device. Loaded only on the page that asks for a new
 * passphrase. It advises, it never refuses. What must never happen: the passphrase kept after the answer.
 */
import { isLongEnough, passphraseMinLength } from '../domain/passphrase.ts';

export type StrengthScore = 0 | 1 | 2 | 3 | 4;
export type Estimate = (passphrase: string, alsoKnown: readonly string[]) => StrengthScore;

/** Longer ones are not weaker, and the estimate of a very long one would hold up the typing. */
const estimateMax = 100;

let loading: Promise<Estimate> | null = null;

export function loadEstimate(): Promise<Estimate> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const estimator = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase, alsoKnown) =>
    estimator.check([...passphrase].slice(0, estimateMax).join(''), [...alsoKnown]).score;
}

const words: Readonly<Record<StrengthScore, string>> = {
  0: 'Among the first guesses. Four or five unrelated words would be far better.',
  1: 'Easy to guess for someone who knows you. Add a few unrelated words.',
  2: 'Fair. One or two more unrelated words would make it strong.',
  3: 'Good. Hard to guess, even for a fast computer.',
  4: 'Strong.',
};

export function adviceFor(passphrase: string, score: StrengthScore): string {
  if (passphrase === '') return 'Four or five unrelated words are strong and easy to remember.';
  if (!isLongEnough(passphrase)) {
    const missing = passphraseMinLength - [...passphrase.normalize('NFC')].length;
    return missing === 1 ? 'One more character is needed.' : `${missing} more characters are needed.`;
  }
  return words[score];
}
