/** Arithmetic on calendar days. A day has no zone and no hours here, so no change of clocks can shift it. */
import { parseDate } from '@internationalized/date';
import type { DayOn } from './ids.ts';

export const addDays = (on: DayOn, days: number): DayOn => parseDate(on).add({ days }).toString() as DayOn;
