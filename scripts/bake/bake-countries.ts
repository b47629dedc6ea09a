import { createRequire } from 'node:module';
import type { ICountry } from 'countries-list';

const require = createRequire(import.meta.url);

/** Not demonyms but names, or mistaken: they are given by hand where they matter. */
const WRONG_DEMONYMS = new Set([
  'WF',
  'BA',
  'PS',
  'TM',
  'SS',
  'DJ',
  'AG',
  'SJ',
  'HK',
  'MO',
  'GF',
  'PF',
  'TF',
  'VA',
  'BL',
  'CW',
  'PN',
  'KN',
]);

/** Countries and territories, a line each: `code|name|aliases with commas|capital|demonym`, sorted by code. */
export function bakeCountries(): string {
  const { countries } = require('countries-list') as { countries: Record<string, ICountry> };
  const { nationalities } = require('i18n-nationality/langs/en.json') as {
    nationalities: Record<string, string>;
  };
  return Object.entries(countries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, country]) => {
      // A name in brackets is no form that anybody types.
      const aliases = (country.alias ?? []).filter((alias) => !alias.includes('('));
      return [
        code,
        country.name.replace(/ \(.*\)/, ''),
        aliases.join(','),
        country.capital,
        demonymOf(code, country.name, nationalities[code]),
      ].join('|');
    })
    .join('\n');
}

/** The package repeats a territory's name where it has no demonym. */
function demonymOf(code: string, name: string, nationality = ''): string {
  const demonym = nationality.replace(/ \(.*\)$/, '');
  const isName =
    demonym === name || demonym.includes(',') || demonym.includes(' or ') || /Islands?\b/.test(demonym);
  return WRONG_DEMONYMS.has(code) || isName ? '' : demonym;
}
