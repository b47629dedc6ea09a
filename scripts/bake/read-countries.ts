import { createRequire } from 'node:module';
import type { ICountry } from 'countries-list';

const require = createRequire(import.meta.url);

/** A country or territory of the packages. */
export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Empty where it has none. */
  readonly capital: string;
  /** Empty where the package has none, or none that anybody says. */
  readonly demonym: string;
}

/** Codes whose demonyms are names of the territory, mistaken or rare: the table of variants gives better ones. */
const WRONG_DEMONYMS: ReadonlySet<string> = new Set(
  'AE AG BA BL BW CW DJ GF HK KN KZ MC MO PF PN PS SJ SK SS TF TM UZ VA WF YE'.split(' '),
);

/** Every country and territory, sorted by code. */
export function readCountries(): CountryRow[] {
  const { countries } = require('countries-list') as { countries: Record<string, ICountry> };
  const { nationalities } = require('i18n-nationality/langs/en.json') as {
    nationalities: Record<string, string>;
  };
  return Object.entries(countries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { name, alias = [], capital }]) => ({
      code,
      name: name.replace(/ \(.*\)/, ''),
      // A name in brackets is no form that anybody types.
      aliases: alias.filter((other) => !other.includes('(')),
      capital,
      demonym: demonymOf(code, name, nationalities[code]),
    }));
}

/** The package repeats a territory's name where it has no demonym. */
function demonymOf(code: string, name: string, nationality = ''): string {
  const demonym = nationality.replace(/ \(.*\)$/, '');
  const isName = demonym === name || /,| or |Islands?\b/.test(demonym);
  return WRONG_DEMONYMS.has(code) || isName ? '' : demonym;
}
