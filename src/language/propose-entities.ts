import type { Mention } from '../briefing/find-mentions.ts';
import type { EntityKind, Span } from '../briefing/model.ts';
import { TITLES } from '../briefing/sentence-words.ts';
import { DATELINE } from './check-day.ts';
import { foldName } from './fold-name.ts';
import { gazetteer } from './gazetteer.ts';
import { guessKind, isStrange } from './guess-kind.ts';
import { isCommonWord } from './known-words.ts';

const COUNTRY = 'country';

/** What an author is offered for a name of the text. */
export interface ProposedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
}

/**
 * One entity for each name of the text, its publisher’s at the end; what is part of a longer name, or stands for the initials
 * of one, is taken for a short form of that. What only a headline in capitals names may be no name.
 */
export function proposeEntities(
  mentions: readonly Mention[],
  text: string,
  agency: string | undefined,
): readonly ProposedEntity[] {
  const entries = gazetteer();
  const folded = ` ${foldName(text).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const isNamed = (code: string): boolean =>
    entries.some(
      ({ kind, country, forms }) =>
        kind === COUNTRY && country === code && forms.some((form) => folded.includes(` ${form} `)),
    );
  // A name of a country and of a region of another is the country's, unless the text speaks of that other one.
  const places = new Map<string, (typeof entries)[number]>();
  for (const entry of entries)
    for (const form of entry.forms) {
      const other = places.get(form);
      if (other?.kind !== COUNTRY || entry.kind === COUNTRY || isNamed(entry.country))
        places.set(form, entry);
    }
  const peoples = new Set(entries.flatMap(({ demonyms }) => demonyms));
  const isPeople = (name: string) =>
    foldName(name.replaceAll('-', ' '))
      .split(' and ')
      .every((part) => peoples.has(part));
  const headlineEnd = endOfCapitals(text);
  const names = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    if (mention.span.start < headlineEnd && !isOwnToHeadline(mention.words, text.slice(headlineEnd)))
      continue;
    if (ZONE.test(text.slice(Math.max(0, mention.span.end - MOST_BESIDE_CHARS), mention.span.end))) continue;
    const name = withoutOffice(withoutTitle(wholeName(mention.span, text)));
    if (name === agency) continue;
    const known = names.get(foldName(name));
    if (known === undefined || known === known.toUpperCase()) names.set(foldName(name), name);
  }
  const parts = new Set([...names.keys()].flatMap(listParts));
  const homes = new Set([...[...names.values()].flatMap(placeInside), ...placesOfDateline(text)]);
  for (const home of homes) names.set(foldName(home), home);
  const shortForms = new Map([...names.values()].flatMap((name) => findShortForms(name, names, places)));
  const proposed = new Map<string, ProposedEntity>();
  for (const [key, name] of names) {
    const isPart = parts.has(key);
    const entry = places.get(key);
    const isHome = homes.has(name);
    if ((isPart && entry === undefined && !isHome) || isPeople(name) || shortForms.has(name)) continue;
    const id = makeId(name, proposed);
    const isPlace = isHome || (entry !== undefined && entry.kind !== 'organisation');
    // Longer acronyms are known without.
    const aliases = [...shortForms].flatMap(([short, long]) =>
      long === name && short.length < LEAST_ACRONYM_CHARS ? [short] : [],
    );
    const kind = isPlace ? 'place' : entry !== undefined ? 'organisation' : guessKind(name, text);
    const isCountry = entry?.kind === COUNTRY && entry.country !== '';
    // A dateline has its place in capitals.
    const printed = kind === 'place' && name === name.toUpperCase() ? (entry?.name ?? titleCase(name)) : name;
    proposed.set(id, {
      id,
      kind,
      name: printed,
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(isCountry ? { country: entry.country } : {}),
    });
  }
  if (agency !== undefined && agency !== '') {
    const id = makeId(agency, proposed);
    proposed.set(id, { id, kind: 'organisation', name: agency });
  }
  return [...proposed.values()];
}

const LEAST_ACRONYM_CHARS = 3;

/** "UN" of "United Nations", "NSA" of "Northern Space Agency": the acronyms among the names that stand for one. */
function findShortForms(
  name: string,
  names: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, unknown>,
): readonly (readonly [short: string, long: string])[] {
  const initials = name.replace(/(?:^|[\s-])(\p{Lu})|./gu, '$1');
  const entry = places.get(foldName(name));
  return [...names.values()].flatMap((short) => {
    const isAcronym = /^\p{Lu}{2,6}$/u.test(short) && short !== name && /\s/u.test(name);
    const isSame = initials === short || (entry !== undefined && places.get(foldName(short)) === entry);
    return isAcronym && isSame ? [[short, name] as const] : [];
  });
}

/** "Brennholm" of "University of Brennholm": a place in the name of a body. */
function placeInside(name: string): readonly string[] {
  const [, place = ''] = / of (\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  return isStrange(place) ? [place] : [];
}

/** "Comet Varga-Lund": a word that is no other stands in the headline alone. */
function isOwnToHeadline(words: readonly string[], body: string): boolean {
  const strange = words.filter(isStrange);
  return strange.length > 0 && strange.every((word) => !body.includes(word));
}

/** "PORT ISELE, Karonda, 14 March (Sample) —": what stands behind the town in a dateline. */
function placesOfDateline(text: string): readonly string[] {
  const dateline = DATELINE.exec(text);
  if (dateline === null) return [];
  const [, ...items] = text
    .slice(text.lastIndexOf('\n', dateline.index) + 1, dateline.index)
    .split(',')
    .map((item) => item.trim());
  return items.filter((item) => /^\p{Lu}[\p{L} ]+$/u.test(item) && isStrange(item.split(' ')[0] ?? ''));
}

/** Of so many words of a headline that could be in small letters most stand in capitals where all do. */
const LEAST_CAPITALS_SHARE = 0.75;
const LEAST_HEADLINE_WORDS = 4;
const LEAST_CONTENT_CHARS = 4;

/** The end of a first line that has its words in capitals, as headlines in some countries do; else the beginning of the text. */
function endOfCapitals(text: string): number {
  const [line = ''] = /^\s*[^\n]*(?=\n\s*\n)/u.exec(text) ?? [];
  const words = line.match(/\p{L}+/gu)?.filter((word) => word.length >= LEAST_CONTENT_CHARS) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= LEAST_HEADLINE_WORDS && capitals.length >= words.length * LEAST_CAPITALS_SHARE
    ? line.length
    : 0;
}

/** "Dr. Mirela Tanaf": nobody is asked for by a title. */
function withoutTitle(name: string): string {
  const [, title = '', rest = ''] = /^(\p{L}+)\.?\s+(\p{Lu}.*)$/u.exec(name) ?? [];
  return TITLES.has(title.toLowerCase()) && !NOT_PERSONAL.has(title.toLowerCase()) ? rest : name;
}
/** "St Moritz". */
const NOT_PERSONAL: ReadonlySet<string> = new Set(['st']);

function titleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The runs of words in a name, but for the whole of it. */
function listParts(name: string): readonly string[] {
  const words = name.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((__, count) => {
      const run = words.slice(from, from + count + 1);
      return run.length < words.length ? [run.join(' ')] : [];
    }),
  );
}

/** As much of the text beside a name as tells what belongs to it. */
const MOST_BESIDE_CHARS = 60;

/** "09:14 UTC", "4 p.m. EST", "(0212 GMT": what follows a time of day is its zone. */
const ZONE = /(?:\d:\d{2}|\d\s?[apAP]\.?[mM]\.?|\((?:[01]\d|2[0-3])[0-5]\d)\s\p{Lu}{2,5}$/u;

/** A name with the strange word before it that opens its sentence, and the number behind its hyphen. */
function wholeName({ start, end }: Span, text: string): string {
  const before =
    /(?:^|[.!?…”"]\s+|\n)(\p{Lu}[\p{L}’']*) $/u.exec(
      text.slice(Math.max(0, start - MOST_BESIDE_CHARS), start),
    )?.[1] ?? '';
  const behind =
    /^-\d[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/u.exec(text.slice(end, end + MOST_BESIDE_CHARS))?.[0] ?? '';
  const bare = text.slice(start, end).replace(/\s+/gu, ' ');
  const name = bare + (behind || (isCommonNoun(bare) ? readNumber(text, end) : ''));
  return isStrange(before) ? `${before} ${name}` : name;
}

/** "Pad", no name by itself. */
function isCommonNoun(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !isStrange(word) && isCommonWord(word.toLowerCase());
}

/** "Pad 3": the number behind a word that is a name by it. */
function readNumber(text: string, end: number): string {
  return /^ \d{1,3}(?![\p{N}:.,]*\p{N})(?!\p{L})/u.exec(text.slice(end, end + MOST_BESIDE_CHARS))?.[0] ?? '';
}

/** "Defence Minister Gerard Longuet": what stands before two strange words is what somebody is. */
function withoutOffice(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex(isStrange);
  return first > 0 && words.length - first > 1 && words.slice(first).every(isStrange)
    ? words.slice(first).join(' ')
    : name;
}

function makeId(name: string, taken: ReadonlyMap<string, unknown>): string {
  const base =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'name';
  const plain = /^\d/.test(base) ? `n-${base}` : base;
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) id = `${plain}-${count}`;
  return id;
}
