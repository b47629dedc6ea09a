import type { Entity } from '../briefing/model.ts';
import { type GazetteerEntry, gazetteer } from './gazetteer.ts';
import { once } from './once.ts';
import { splitPhrase } from './word-phrases.ts';

const byCountry = once(() => groupPlaces(({ country }) => (country === '' ? [] : [country])));

/** The places of the gazetteer that are a country or lie in it. */
export function placesOfCountry(country: string): readonly GazetteerEntry[] {
  return byCountry().get(country) ?? [];
}

/** What is no country in the gazetteer, by all its forms. */
const byForm = once(() => groupPlaces(({ kind, forms }) => (kind === 'country' ? [] : forms)));

/** What the gazetteer knows a place or an organisation as. */
export function knownAs({ kind, name, aliases, country }: Entity): readonly GazetteerEntry[] {
  if (country !== undefined || (kind !== 'place' && kind !== 'organisation')) return [];
  // A part may be called in short like the whole: the Red Cross of a country.
  const names = kind === 'place' ? [name, ...aliases] : [name];
  const entries = new Set(names.flatMap((known) => byForm().get(splitPhrase(known).join(' ')) ?? []));
  return [...entries].filter((entry) => (entry.kind === 'organisation') === (kind === 'organisation'));
}

function groupPlaces(
  keysOf: (place: GazetteerEntry) => readonly string[],
): ReadonlyMap<string, readonly GazetteerEntry[]> {
  const groups = new Map<string, GazetteerEntry[]>();
  for (const place of gazetteer())
    for (const key of keysOf(place)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
  return groups;
}
