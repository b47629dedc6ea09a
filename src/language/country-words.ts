import { gazetteer } from './gazetteer.ts';

/** A country's capital by ISO 3166-1 alpha-2 code, as it is printed. */
export function capitalOf(country: string | undefined): string | undefined {
  return country === undefined
    ? undefined
    : gazetteer().find((entry) => entry.kind === 'capital' && entry.country === country)?.name;
}

/** A country's adjective by code: "French". */
export function demonymOf(country: string | undefined): string | undefined {
  return country === undefined
    ? undefined
    : gazetteer().find((entry) => entry.kind === 'country' && entry.country === country)?.adjective;
}

/** The adjective of a well-known name, where a word is a form of it: "german" of Germany is "German". */
export function adjectiveOf(name: string, word: string): string | undefined {
  const entry = gazetteer().find((candidate) => candidate.name === name);
  return entry?.adjective.toLowerCase() === word ? entry.adjective : undefined;
}
