import { describe, expect, it } from 'vitest';
import { addTag } from '../../../../src/ui/tags.ts';

describe('a typed tag', () => {
  it('is added at the end', () => {
    expect(addTag(['evenings'], 'repair')).toEqual(['evenings', 'repair']);
  });

  it('loses its number sign and spare spaces', () => {
    expect(addTag([], '  #quiet   days ')).toEqual(['quiet days']);
  });

  it('keeps a number sign inside', () => {
    expect(addTag([], 'step #3')).toEqual(['step #3']);
  });

  it.each(['', '   ', '#', ' # '])('changes nothing when there is no word in it: "%s"', (typed) => {
    const tags = ['evenings'];
    expect(addTag(tags, typed)).toBe(tags);
  });

  it('changes nothing when it is there already in another case', () => {
    const tags = ['Öffnen'];
    expect(addTag(tags, 'öffnen')).toBe(tags);
  });
});
