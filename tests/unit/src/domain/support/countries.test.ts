import { describe, expect, it } from 'vitest';
import {
  elsewhere,
  supportCountries,
  supportCountry,
  suggestedCountry,
} from '../../../../../src/domain/support/countries.ts';
import { isDayOn } from '../../../../../src/domain/ids.ts';
import { linesReadOn } from '../../../../../src/domain/support/crisis-line.ts';

const lines = supportCountries.flatMap((country) => country.lines);

describe('the public support lines', () => {
  it('are known for at least fifteen countries, by name in order, each once', () => {
    expect(supportCountries.length).toBeGreaterThanOrEqual(15);
    const names = supportCountries.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
    for (const { code } of supportCountries) expect(code).toMatch(/^[A-Z]{2}$/);
    expect(supportCountry(elsewhere)).toBeNull();
  });

  it('each have a number, a name, their own address and the page they were read on', () => {
    for (const line of lines) {
      expect(line.name, line.id).not.toBe('');
      expect(line.reach, line.id).toMatch(/\d{3}/);
      expect(line.source, line.id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(line.readIn, line.id).not.toBe('');
    }
    expect(isDayOn(linesReadOn)).toBe(true);
  });

  it('have ids of their own, which say the country: journals keep them', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { code, lines: ofCountry } of supportCountries)
      for (const { id } of ofCountry) expect(id).toMatch(new RegExp(`^${code.toLowerCase()}-`));
  });

  it('end with exactly one emergency number in every country, after at least one that listens', () => {
    for (const { lines: ofCountry, name } of supportCountries) {
      expect(ofCountry.filter(({ about }) => about === 'emergency').length, name).toBe(1);
      expect(ofCountry.at(-1)?.about, name).toBe('emergency');
      expect(ofCountry.length, name).toBeGreaterThan(1);
    }
  });

  it('never shout', () => {
    for (const line of lines) expect(Object.values(line).join(' ')).not.toContain('!');
  });
});

describe('the suggested country', () => {
  it('is the region of the first language setting that names one Tend knows', () => {
    expect(suggestedCountry(['en-GB', 'de-DE'])).toBe('GB');
    expect(suggestedCountry(['en', 'de-AT'])).toBe('AT');
    expect(suggestedCountry(['zh-Hant-TW', 'fr-CH'])).toBe('CH');
  });

  it('is none for a language without a region, or a country without known lines', () => {
    expect(suggestedCountry(['en'])).toBeNull();
    expect(suggestedCountry(['pt-BR'])).toBeNull();
    expect(suggestedCountry([])).toBeNull();
  });
});
