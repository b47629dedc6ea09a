import { type GazetteerEntry, gazetteer } from './gazetteer.ts';
import { upperFirst } from './letter-case.ts';

let capitals: ReadonlyMap<string, GazetteerEntry> | undefined;
let countries: ReadonlyMap<string, GazetteerEntry> | undefined;

/** A country's capital by ISO 3166-1 alpha-2 code, as it is printed. */
export function capitalOf(country: string | undefined): string | undefined {
  capitals ??= indexByCountry('capital');
  return country === undefined ? undefined : capitals.get(country)?.name;
}

/** A country's adjective by code: "French". */
export function demonymOf(country: string | undefined): string | undefined {
  countries ??= indexByCountry('country');
  return country === undefined ? undefined : countries.get(country)?.adjective;
}

/** The first entry of a kind for each country. */
function indexByCountry(kind: GazetteerEntry['kind']): ReadonlyMap<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  for (const entry of gazetteer())
    if (entry.kind === kind && !entries.has(entry.country)) entries.set(entry.country, entry);
  return entries;
}

/** The adjective of a well-known name, where a word is a form of it: "german" of Germany is "German". */
export function adjectiveOf(name: string, word: string): string | undefined {
  const entry = gazetteer().find((candidate) => candidate.name === name);
  return entry?.adjective.toLowerCase() === word ? entry.adjective : undefined;
}

let capitalised: ReadonlyMap<string, string> | undefined;

/** A word for a country or its people as it is printed: "russian" is "Russian", "turks" "Turks"; others as they are. */
export function withCapital(word: string): string {
  capitalised ??= new Map(
    gazetteer()
      .filter(({ kind }) => kind === 'country' || kind === 'capital')
      .flatMap(({ name, adjective, forms, demonyms, ambiguous }) =>
        [forms[0] ?? '', ...demonyms]
          .filter((form) => /^[a-z]+$/.test(form) && !ambiguous.includes(form))
          .map((form) => [
            form,
            [name, adjective].find((known) => known.toLowerCase() === form) ?? upperFirst(form),
          ]),
      ),
  );
  return capitalised.get(word) ?? word;
}
