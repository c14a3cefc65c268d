/** The page's end of the coach: asks its worker, which the first question of an open draft starts. */
import { AskedWorker } from '../worker/asked-worker.ts';
import type { CoachAnswer, CoachQuestion } from './coach-worker.ts';
import workerUrl from './coach-worker.ts?worker&url';

export type Coach = {
  /** One list a passage, places counted from the block's start; null when there is no coach. */
  readonly ask: (question: CoachQuestion) => Promise<CoachAnswer | null>;
};

let coach: Coach | null = null;

/** One for the page. */
export function pageCoach(): Coach {
  coach ??= new AskedWorker<CoachQuestion, CoachAnswer>('coach', workerUrl);
  return coach;
}
