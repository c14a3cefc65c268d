/** The emergency number that all countries of the European Union and some of their neighbours share. */
import type { CrisisLine } from './crisis-line.ts';

export const european112 = (country: string): CrisisLine => ({
  id: `${country}-112`,
  about: 'emergency',
  name: 'Emergency services',
  reach: '112',
  hours: 'day and night',
  note: '',
  source: 'vugd.gov.lv',
  readIn: 'vugd.gov.lv, a rescue service’s page on the European number',
});
