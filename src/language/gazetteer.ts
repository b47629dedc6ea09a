import { GAZETTEER } from './en/generated/gazetteer.ts';

/** A place or an international organisation that people name, whether or not a briefing does. */
export interface GazetteerEntry {
  readonly kind: 'country' | 'capital' | 'city' | 'region' | 'organisation';
  /** As it is printed: "Russia", "Nagorno-Karabakh". */
  readonly name: string;
  /**
   * ISO 3166-1 alpha-2 code of the country that it is or lies in, "XK" for Kosovo, or whose government an organisation
   * is; empty where it has none.
   */
  readonly country: string;
  /** As it is printed: "French", "North Korean"; empty where there is none. */
  readonly adjective: string;
  /** Its names as `foldName` writes them, the printed one first. */
  readonly forms: readonly string[];
  /** Its people and what is theirs, as `foldName` writes them: "french", "frenchman", "danes". */
  readonly demonyms: readonly string[];
  /** Those forms and demonyms that are everyday words too and mean the place only when capitalised. */
  readonly ambiguous: readonly string[];
  /** The forms of the cities from which it is governed, where it is a region that counts as a state to some. */
  readonly seats: readonly string[];
}

let entries: readonly GazetteerEntry[] | undefined;

/** Every place and organisation known by name; read at the first call, the same array afterwards. */
export function gazetteer(): readonly GazetteerEntry[] {
  entries ??= readGazetteer(GAZETTEER);
  return entries;
}

let ambiguousNames: ReadonlySet<string> | undefined;

/** True for a name that is an everyday word too, and names the place only where it is capitalised: "nice", "car". */
export function isAmbiguousName(form: string): boolean {
  ambiguousNames ??= new Set(gazetteer().flatMap(({ ambiguous }) => ambiguous));
  return ambiguousNames.has(form);
}

let cities: ReadonlySet<string> | undefined;

/** True for the printed name of a city. */
export function isCity(name: string): boolean {
  cities ??= new Set(
    gazetteer().flatMap((entry) => (entry.kind === 'city' || entry.kind === 'capital' ? [entry.name] : [])),
  );
  return cities.has(name);
}

/** The entries of a baked gazetteer, one a line. */
export function readGazetteer(text: string): readonly GazetteerEntry[] {
  return text.split('\n').map(readEntry);
}

const NONE: readonly string[] = Object.freeze([]);

/** Reads by place rather than by destructuring, which takes twice as long for as many lines at the start. */
function readEntry(line: string): GazetteerEntry {
  const fields = line.split('|');
  return {
    kind: fields[0] as GazetteerEntry['kind'],
    name: fields[1] ?? '',
    country: fields[2] ?? '',
    adjective: fields[3] ?? '',
    forms: readList(fields[4]),
    demonyms: readList(fields[5]),
    ambiguous: readList(fields[6]),
    seats: readList(fields[7]),
  };
}

function readList(field = ''): readonly string[] {
  return field === '' ? NONE : field.split(',');
}

const REGIONAL_INDICATOR_A = 0x1f1e6;

/** The ISO 3166-1 alpha-2 code that a flag emoji stands for; undefined for anything else. */
export function flagToCountry(emoji: string): string | undefined {
  const letters = [...emoji].map((symbol) => (symbol.codePointAt(0) ?? 0) - REGIONAL_INDICATOR_A);
  if (letters.length !== 2 || letters.some((letter) => letter < 0 || letter > 25)) return undefined;
  return String.fromCharCode(...letters.map((letter) => 'A'.charCodeAt(0) + letter));
}
