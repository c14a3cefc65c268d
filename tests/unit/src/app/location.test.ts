import { describe, expect, it } from 'vitest';
import { createLocation } from '../../../../src/app/location.ts';
import { paths } from '../../../../src/hooks/navigation/paths.ts';

describe('the location of the page', () => {
  it('starts with today and goes back the way it came', () => {
    const location = createLocation();
    expect(location.path()).toBe('/today');
    location.navigate(paths.journal);
    location.navigate(paths.review);
    location.navigate(paths.review);
    location.goBack();
    expect(location.path()).toBe('/journal');
    location.goBack();
    location.goBack();
    expect(location.path()).toBe('/today');
  });

  it('leaves no way back to a place that was replaced', () => {
    const location = createLocation();
    location.navigate(paths.journal);
    location.navigate(paths.write, { replace: true });
    expect(location.path()).toBe('/write');
    location.goBack();
    expect(location.path()).toBe('/today');
  });
});
