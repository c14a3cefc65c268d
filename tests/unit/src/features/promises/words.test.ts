import { describe, expect, it } from 'vitest';
import type { FollowThrough } from '../../../../../src/domain/commitment.ts';
import type { Month } from '../../../../../src/domain/ids.ts';
import {
  areaName,
  followThroughSentence,
  forWhomWords,
  outcomeName,
  wishName,
} from '../../../../../src/features/promises/words.ts';

const month = (name: string): Month => name as Month;
const october: FollowThrough = {
  month: month('2026-10'),
  counts: { kept: 4, partly: 1, missed: 0, renegotiated: 1 },
  ids: [],
};

describe('follow-through', () => {
  it('is a sentence with its counts beside, and leaves out what did not happen', () => {
    expect(followThroughSentence(october, month('2026-11'))).toBe(
      'In October: 4 kept, 1 partly, 1 renegotiated',
    );
  });

  it('names the year when it is another one', () => {
    expect(followThroughSentence(october, month('2027-01'))).toBe(
      'In October 2026: 4 kept, 1 partly, 1 renegotiated',
    );
  });
});

describe('for whom a promise is', () => {
  it('is said in the person’s own words, else by what they chose', () => {
    expect(forWhomWords({ forWhom: 'Maria', forWhomChoice: 'us' })).toBe('for Maria');
    expect(forWhomWords({ forWhom: 'For the children', forWhomChoice: null })).toBe('For the children');
    expect(forWhomWords({ forWhom: '', forWhomChoice: 'us' })).toBe('for both of us');
    expect(forWhomWords({ forWhom: '', forWhomChoice: null })).toBe('');
  });
});

describe('the words', () => {
  it('are those of the templates', () => {
    expect(outcomeName('renegotiated')).toBe('Renegotiated');
    expect(wishName('request')).toBe('A request');
    expect(areaName('technology')).toBe('Technology');
    expect(areaName('unknown')).toBeNull();
  });
});
