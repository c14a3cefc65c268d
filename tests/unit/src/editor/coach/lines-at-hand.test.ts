import { describe, expect, it } from 'vitest';
import { noSupportChoices } from '../../../../../src/domain/document/support-choices.ts';
import { supportCountries } from '../../../../../src/domain/support/countries.ts';
import { shownLines } from '../../../../../src/domain/support/shown-lines.ts';
import { linesAtHand } from '../../../../../src/editor/coach/lines-at-hand.ts';

describe('the numbers beside a text that speaks of danger', () => {
  it('begin with the person’s own people', () => {
    const person = { name: 'Ana', reach: 'next door', note: '' };
    expect(linesAtHand([person, person, person], []).map(({ who }) => who)).toEqual(['Ana', 'Ana']);
  });

  it.each(supportCountries.map((country) => [country.name, country] as const))(
    'are three at most for %s, each as dialled there, the emergency number last',
    (_name, country) => {
      const lines = shownLines(country, noSupportChoices);
      const rows = linesAtHand([], lines);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(3);
      const emergency = lines.find(({ about }) => about === 'emergency');
      if (emergency) expect(rows.at(-1)?.reach).toBe(emergency.reach);
    },
  );
});
