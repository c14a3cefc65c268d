/** The time, as a port: the vault never asks the system itself, so that tests decide what time it is. */
import type { EpochMs } from '../../../src/domain/ids.ts';

export type Clock = { readonly now: () => EpochMs };
