/** Words for how strong a feeling is. Stored as a number; the words may change. */
import type { FeelingMark, Intensity } from './answer.ts';

export const intensities = [1, 2, 3, 4, 5] as const satisfies readonly Intensity[];

export const intensityLabels: Readonly<Record<Intensity, string>> = {
  1: 'slight',
  2: 'mild',
  3: 'moderate',
  4: 'strong',
  5: 'overwhelming',
};

/** “afraid (strong)”; the middle goes without saying. */
export const feelingInWords = ({ word, intensity }: FeelingMark): string =>
  intensity === 3 ? word : `${word} (${intensityLabels[intensity]})`;
