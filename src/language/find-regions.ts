import type { Entity } from '../briefing/model.ts';
import { regions } from './en/regions.ts';
import { foldSpelling } from './fold-spelling.ts';
import { gazetteer } from './gazetteer.ts';
import { parseWordList, splitPhrase } from './word-phrases.ts';

const regionsByCountry = new Map<string, string[]>();
for (const [region, { countries }] of Object.entries(regions))
  for (const country of countries.split(' '))
    regionsByCountry.set(country, [...(regionsByCountry.get(country) ?? []), region]);

/** The parts of the world in which a place lies: by its country, else by where the gazetteer knows it to be. */
export function findRegions(entity: Entity): readonly string[] {
  if (entity.kind !== 'place') return [];
  const country = entity.country ?? countryOf([entity.name, ...entity.aliases]);
  return (country === undefined ? undefined : regionsByCountry.get(country)) ?? [];
}

/** The phrases that say that something lies in a part of the world, as folded words. */
export function phrasesOfRegion(region: string): readonly (readonly string[])[] {
  return parseWordList(regions[region]?.words ?? '').map((words) => words.map(foldSpelling));
}

let countries: ReadonlyMap<string, string> | undefined;

function countryOf(names: readonly string[]): string | undefined {
  countries ??= new Map(
    gazetteer()
      .filter(({ country }) => country !== '')
      .flatMap(({ forms, country }) => forms.map((form) => [form, country] as const))
      .reverse(),
  );
  for (const name of names) {
    const country = countries.get(splitPhrase(name).join(' '));
    if (country !== undefined) return country;
  }
  return undefined;
}
