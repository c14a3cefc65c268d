/** All countries whose lines Tend knows, by name, and how a country is suggested without asking anybody. Pure. */
import type { SupportCountry } from './crisis-line.ts';
import { centralAndSouth } from './lines-central-south.ts';
import { englishSpeaking } from './lines-english.ts';
import { northWest } from './lines-north-west.ts';

export const supportCountries: readonly SupportCountry[] = [
  ...englishSpeaking,
  ...northWest,
  ...centralAndSouth,
].toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Chosen by who lives where Tend knows no line. ISO keeps this code for private use. */
export const elsewhere = 'ZZ';

export const supportCountry = (code: string | null): SupportCountry | null =>
  supportCountries.find((country) => country.code === code) ?? null;

/**
 * The country that the computer's language setting names (`de-AT` → Austria), if Tend knows its lines; else null. A
 * language alone names no country. A suggestion to choose from, never a choice made for the person.
 */
export function suggestedCountry(locales: readonly string[]): string | null {
  for (const locale of locales) {
    const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(locale)?.[1] ?? null;
    if (supportCountry(region) !== null) return region;
  }
  return null;
}
