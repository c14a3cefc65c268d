/**
 * Work that waits for a pause in typing and then for a moment when the page has nothing else to do. On the typing path it
 * costs a timer.
 */
/** Long enough not to judge half a sentence, short enough to be of the moment. In milliseconds. */
const pauseMs = 700;
const latestMs = 2_000;

export class AfterAPause {
  readonly #run: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #idle: number | null = null;

  constructor(run: () => void) {
    this.#run = run;
  }

  get isWaiting(): boolean {
    return this.#timer !== null || this.#idle !== null;
  }

  /** The pause begins anew. */
  begin(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.whenIdle();
    }, pauseMs);
  }

  /** Without a pause. */
  whenIdle(): void {
    this.#idle = requestIdleCallback(
      () => {
        this.#idle = null;
        this.#run();
      },
      { timeout: latestMs },
    );
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#idle !== null) cancelIdleCallback(this.#idle);
    this.#timer = null;
    this.#idle = null;
  }
}
