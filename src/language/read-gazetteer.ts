import { AMBIGUOUS_NAMES } from './en/gazetteer/ambiguous-names.ts';
import { CAPITAL_VARIANTS } from './en/gazetteer/capital-variants.ts';
import { CITIES } from './en/gazetteer/cities.ts';
import { COUNTRY_VARIANTS } from './en/gazetteer/country-variants.ts';
import { ORGANISATIONS } from './en/gazetteer/organisations.ts';
import { REGIONS } from './en/gazetteer/regions.ts';
import { US_STATES } from './en/gazetteer/us-states.ts';
import { COUNTRIES } from './en/generated/countries.ts';
import { foldName } from './fold-name.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** A disputed state stands among the regions instead. */
const DISPUTED_STATES: ReadonlySet<string> = new Set(['XK']);

/** The gazetteer of the language's data files. */
export function readGazetteer(): GazetteerEntry[] {
  return [
    ...readCountries(),
    ...readCities(),
    ...readRows(REGIONS).map(([name, country, names, demonyms]) =>
      entry('region', name, country, list(names), list(demonyms)),
    ),
    ...readRows(US_STATES).map(([name, names]) => entry('region', name, 'US', list(names), [])),
    ...readRows(ORGANISATIONS).map(([name, names]) => entry('organisation', name, '', list(names), [])),
  ];
}

function readCountries(): GazetteerEntry[] {
  const variants = new Map(readRows(COUNTRY_VARIANTS).map((row) => [row[0], row]));
  const seats = readRows(CAPITAL_VARIANTS);
  return readRows(COUNTRIES).flatMap(([code, name, aliases, capital, demonym]) => {
    const [, names, demonyms] = variants.get(code) ?? ['', '', ''];
    const state = entry(
      'country',
      name,
      code,
      [...list(aliases), ...list(names)],
      [demonym, ...list(demonyms)],
    );
    const own = seats
      .filter(([seatCode]) => seatCode === code)
      .map(([, seat, others]) => [seat, others] as const);
    const isListed = own.some(([seat]) => foldName(seat) === foldName(capital));
    const capitals = isListed || capital === '' ? own : [[capital, ''] as const, ...own];
    return [
      ...(DISPUTED_STATES.has(code) ? [] : [state]),
      ...capitals.map(([seat, others]) => entry('capital', seat, code, list(others), [])),
    ];
  });
}

function readCities(): GazetteerEntry[] {
  return readRows(CITIES).flatMap(([code, cities]) =>
    [...cities.matchAll(/([^,()]+)(?:\(([^)]*)\))?/g)].map(([, name = '', others = '']) =>
      entry('city', name.trim(), code, list(others), []),
    ),
  );
}

function entry(
  kind: GazetteerEntry['kind'],
  name: string,
  country: string,
  names: readonly string[],
  people: readonly string[],
): GazetteerEntry {
  const forms = distinct([name, ...names].map(foldName));
  const demonyms = distinct(people.map(foldName).flatMap(withPlural)).filter((name) => !forms.includes(name));
  const ambiguous = [...forms, ...demonyms].filter((form) => AMBIGUOUS_NAMES.has(form));
  return Object.freeze({ kind, name, country, forms, demonyms, ambiguous });
}

/** "russian" and "russians", but no plural of "french", "swiss" or "japanese". */
function withPlural(demonym: string): string[] {
  return /(?<!(?:[hs]|wo)m)an$|i$|er$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}

type Row = readonly [string, string, string, string, string];

/** Fields between bars, a line each; a field that is not there is empty. */
function readRows(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = '', c = '', d = '', e = ''] = line.split('|').map((field) => field.trim());
      return [a, b, c, d, e];
    });
}

function list(field: string): string[] {
  return field.split(',').map((item) => item.trim());
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => item !== '');
}
