/**
 * Crisis lines shown offline. Data only: who answers, the number as dialled there, and
 * whose own site publishes it. Only lines that are free or at local cost, open to anyone in distress.
 * What must never happen: a number here that nobody can name a source for.
 */
export type CrisisLine = {
  readonly country: string;
  readonly name: string;
  /** As dialled or texted inside that country. */
  readonly reach: string;
  readonly hours: 'day and night' | 'limited hours';
  readonly source: string;
};

export const crisisLines: readonly CrisisLine[] = [
  {
    country: 'Australia',
    name: 'Lifeline',
    reach: '13 11 14',
    hours: 'day and night',
    source: 'lifeline.org.au',
  },
  {
    country: 'Austria',
    name: 'TelefonSeelsorge',
    reach: '142',
    hours: 'day and night',
    source: 'telefonseelsorge.at',
  },
  {
    country: 'Canada',
    name: '9-8-8 Suicide Crisis Helpline',
    reach: '988 (call or text)',
    hours: 'day and night',
    source: '988.ca',
  },
  { country: 'France', name: '3114', reach: '3114', hours: 'day and night', source: '3114.fr' },
  {
    country: 'Germany',
    name: 'TelefonSeelsorge',
    reach: '0800 111 0 111',
    hours: 'day and night',
    source: 'telefonseelsorge.de',
  },
  {
    country: 'Ireland',
    name: 'Samaritans',
    reach: '116 123',
    hours: 'day and night',
    source: 'samaritans.org',
  },
  {
    country: 'Netherlands',
    name: '113 Zelfmoordpreventie',
    reach: '113',
    hours: 'day and night',
    source: '113.nl',
  },
  {
    country: 'New Zealand',
    name: '1737, need to talk?',
    reach: '1737 (call or text)',
    hours: 'day and night',
    source: '1737.org.nz',
  },
  { country: 'Spain', name: 'Línea 024', reach: '024', hours: 'day and night', source: 'sanidad.gob.es' },
  {
    country: 'Switzerland',
    name: 'Die Dargebotene Hand',
    reach: '143',
    hours: 'day and night',
    source: '143.ch',
  },
  {
    country: 'United Kingdom',
    name: 'Samaritans',
    reach: '116 123',
    hours: 'day and night',
    source: 'samaritans.org',
  },
  {
    country: 'United States',
    name: '988 Suicide & Crisis Lifeline',
    reach: '988 (call or text)',
    hours: 'day and night',
    source: '988lifeline.org',
  },
];
