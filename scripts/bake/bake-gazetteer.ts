import { foldName } from '../../src/language/fold-name.ts';
import type { GazetteerEntry } from '../../src/language/gazetteer.ts';
import { AMBIGUOUS_NAMES } from './gazetteer/ambiguous-names.ts';
import { CAPITAL_VARIANTS } from './gazetteer/capital-variants.ts';
import { CITIES } from './gazetteer/cities.ts';
import { COUNTRY_BYNAMES } from './gazetteer/country-bynames.ts';
import { COUNTRY_VARIANTS } from './gazetteer/country-variants.ts';
import { GOVERNMENTS } from './gazetteer/governments.ts';
import { ORGANISATIONS } from './gazetteer/organisations.ts';
import { REGIONS } from './gazetteer/regions.ts';
import { US_STATES } from './gazetteer/us-states.ts';
import { readCountries } from './read-countries.ts';

/** A disputed state stands among the regions instead. */
const DISPUTED_STATES: ReadonlySet<string> = new Set(['XK']);

/** The gazetteer, an entry a line: its fields between bars, in the order of `GazetteerEntry`, lists with commas. */
export function bakeGazetteer(): string {
  const entries = [
    ...bakeCountries(),
    ...bakeCities(),
    ...readRows(REGIONS).map(([name, country, names, demonyms, seats]) => ({
      ...entry('region', name, country, list(names), list(demonyms)),
      seats: list(seats),
    })),
    ...readRows(US_STATES).map(([name, names]) => entry('region', name, 'US', list(names), [])),
    ...readRows(GOVERNMENTS).map(([code, name, names]) => entry('organisation', name, code, list(names), [])),
    ...readRows(ORGANISATIONS).map(([name, names]) => entry('organisation', name, '', list(names), [])),
  ];
  return entries
    .map(({ kind, name, country, adjective, forms, demonyms, ambiguous, seats }) =>
      [kind, name, country, adjective, ...[forms, demonyms, ambiguous, seats].map(String)].join('|'),
    )
    .join('\n');
}

function bakeCountries(): GazetteerEntry[] {
  const variants = new Map(readRows(COUNTRY_VARIANTS).map((row) => [row[0], row]));
  const bynames = new Map(readRows(COUNTRY_BYNAMES).map(([code, names]) => [code, list(names)]));
  const seats = readRows(CAPITAL_VARIANTS);
  return readCountries().flatMap(({ code, name, aliases, capital, demonym }) => {
    const [, names, demonyms] = variants.get(code) ?? ['', '', ''];
    const state = entry(
      'country',
      name,
      code,
      [...aliases, ...list(names), ...(bynames.get(code) ?? [])],
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

function bakeCities(): GazetteerEntry[] {
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
  const [first = ''] = people.filter((word) => word !== '');
  const adjective = first.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  return { kind, name, country, adjective, forms, demonyms, ambiguous, seats: [] };
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
  return field
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => item !== '');
}
