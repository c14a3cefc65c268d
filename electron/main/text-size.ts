/** The steps of the text size, as the menu goes through them. Pure. */
import type { Settings } from '../contract/shell.ts';

const sizes: readonly Settings['textSize'][] = [0.9, 1, 1.15, 1.3, 1.5];

export function nextSize(current: Settings['textSize'], step: -1 | 0 | 1): Settings['textSize'] {
  if (step === 0) return 1;
  return sizes[sizes.indexOf(current) + step] ?? current;
}
