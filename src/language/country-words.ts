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
