/** Card and voice of one writing place, for CoachLayer and HintsButton to share. */
import { useCallback, useState } from 'react';
import type { CoachedWriting } from './coach-setup.ts';
import { useHintCard } from './use-hint-card.ts';
import type { HintCardState } from './use-hint-card.ts';

export function useCoachLayer(writing: CoachedWriting): {
  readonly card: HintCardState;
  readonly said: string;
} {
  const [said, setSaid] = useState('');
  const onNone = useCallback(() => setSaid('No hints in this text.'), []);
  const card = useHintCard(writing, onNone);
  return { card, said: writing.hints.length > 0 ? '' : said };
}
