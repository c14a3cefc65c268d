/**
 * The text of the open entry as of its last change, for whichever view comes next. It holds the maker of the text, so
 * that nothing is serialised before somebody asks.
 */
import type { Body } from '../../domain/body/types.ts';

export class LatestBody {
  #body: Body | (() => Body);

  constructor(initial: Body) {
    this.#body = initial;
  }

  set(body: Body | (() => Body)): void {
    this.#body = body;
  }

  now(): Body {
    if (typeof this.#body === 'function') this.#body = this.#body();
    return this.#body;
  }
}
