/** The worker's end of asked-worker.ts: one answer to each question. What it can't answer ends it, and the page goes on without. */
import type { AnswerMessage, AskedMessage } from './asked-worker.ts';

/** `never` stands for whatever this worker is asked. */
export function answerAsked(answer: (question: never) => unknown): void {
  globalThis.addEventListener('message', ({ data: { id, question } }: MessageEvent<AskedMessage<never>>) => {
    void Promise.resolve(question)
      .then(answer)
      .then((given) => globalThis.postMessage({ id, answer: given } satisfies AnswerMessage<unknown>))
      .catch(reportError);
  });
}
