import type { Entity } from '../briefing/model.ts';
import { withoutArticle } from './empty-words.ts';
import { OF } from './en/date-words.ts';
import { deedNouns, eventHeads } from './en/deed-nouns.ts';
import { operators } from './en/function-words.ts';
import { letterlessWords, smallWords } from './en/small-words.ts';
import { leadingSynonyms } from './en/word-synonyms.ts';
import { knownAs, placesOfCountry } from './known-places.ts';
import { isKnownWord } from './known-words.ts';
import { namesOfPerson } from './names-of-person.ts';
import { MAX_NAME_WORDS, namesOfTerm, type TermNames } from './term-names.ts';
import { joinWordList, parseWordList, splitPhrase } from './word-phrases.ts';

/** All names of an entity as folded words, but for those of its terms: its own, parts of a person's name, a country's. */
export function namesOfEntity(entity: Entity, synonyms: boolean): readonly (readonly string[])[] {
  const own = ownNames(entity, synonyms);
  if (entity.members.length > 0) return own;
  const names = [...own];
  if (entity.kind === 'person' && !entity.unnamed) names.push(...namesOfPerson(entity.name, entity.aliases));
  for (const { forms, demonyms, ambiguous } of knownAs(entity))
    names.push(...[...forms, ...demonyms].filter((form) => !ambiguous.includes(form)).map(splitPhrase));
  if (TURNED.has(entity.kind)) for (const words of own) names.push(...turned(words));
  if (entity.kind === 'organisation') for (const words of own) names.push(...acronymOf(words));
  if (entity.kind === 'topic') for (const words of own) names.push(...runTogether(words));
  if (entity.kind === 'event' && synonyms) for (const words of own) names.push(...withoutHead(words));
  if (entity.country !== undefined) {
    const code = entity.country.toLowerCase();
    if (!isKnownWord(code)) names.push([code]);
    for (const place of placesOfCountry(entity.country)) {
      if (place.kind === 'country')
        names.push(...place.forms.map(splitPhrase), ...place.demonyms.map(splitPhrase));
    }
  }
  return names.filter((words) => words.length > 0 && words.length <= MAX_NAME_WORDS);
}

/** The names that a briefing gives to an entity, and the same with the words that order things said otherwise. */
function ownNames(entity: Entity, synonyms: boolean): (readonly string[])[] {
  const own = [entity.name, ...entity.aliases].map(splitPhrase);
  // A group is called by its name as it stands; one that the text does not name, by what its members are.
  if (entity.members.length > 0) return entity.unnamed ? [] : own;
  own.push(
    ...[entity.name, ...entity.aliases].flatMap((name) => [...withoutSigns(name), ...withoutThe(name)]),
  );
  if (synonyms) own.push(...own.flatMap(reordered));
  if (entity.kind === 'date') own.push(...own.flatMap(withoutOf));
  return own;
}

/** "Harbour & Pike" is also "Harbour Pike". */
function withoutSigns(name: string): readonly (readonly string[])[] {
  return name.includes('&') ? [splitPhrase(name.replaceAll('&', ' '))] : [];
}

/** "the elderly" is also "elderly"; what has a capital is called so: "The Sun". */
function withoutThe(name: string): readonly (readonly string[])[] {
  const words = withoutArticle(splitPhrase(name));
  return name.startsWith(words[0] ?? '') || !/^[a-z]/.test(name) ? [] : [words];
}

/** "the previous outage" is also the earlier one. */
function reordered(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return [];
  return (LEADING.get(first) ?? []).filter((word) => word !== first).map((word) => [word, ...rest]);
}
const LEADING: ReadonlyMap<string, readonly string[]> = new Map(
  leadingSynonyms
    .map((list) => parseWordList(list).flat())
    .flatMap((group) => group.map((word) => [word, group])),
);

/** "The end of 2024" is also "end 2024". */
function withoutOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.includes(OF) ? [words.filter((word) => word !== OF)] : [];
}

const TURNED: ReadonlySet<Entity['kind']> = new Set(['organisation', 'topic', 'document', 'event']);
const MAX_TURNED_WORDS = 4;
const MIN_TURNED_CHARS = 3;

/** The noun first, as many languages have it: "cooperation pan-European", "council of security cooperation". */
function turned(words: readonly string[]): readonly (readonly string[])[] {
  const head = words.at(-1);
  if (head === undefined || words.length < 2 || words.length > MAX_TURNED_WORDS) return [];
  // "Outage last" is no name for the last outage.
  if (ORDER.has(words[0] ?? '')) return [];
  if (words.some((word) => smallWords.has(word) || word.length < MIN_TURNED_CHARS)) return [];
  const rest = words.slice(0, -1);
  return [
    [head, ...rest],
    [head, 'of', ...rest],
    [head, 'for', ...rest],
  ];
}
const ORDER: ReadonlySet<string> = new Set(
  [operators.first, operators.last, operators.next].flatMap((list) => parseWordList(list).flat()),
);

/** The first letters of a name's words, where they are three or more. */
function acronymOf(words: readonly string[]): readonly (readonly string[])[] {
  const letters = words.filter((word) => !letterlessWords.has(word)).map((word) => word.charAt(0));
  return letters.length >= 3 ? [[letters.join('')]] : [];
}

/** "ratelimiter": two plain words, written as one in a hurry. */
function runTogether([first = '', second = '', ...more]: readonly string[]): readonly (readonly string[])[] {
  if (more.length > 0 || !PLAIN_WORD.test(first) || !PLAIN_WORD.test(second)) return [];
  return isKnownWord(first + second) || smallWords.has(first) ? [] : [[first + second]];
}
const PLAIN_WORD = /^[a-z]{3,}$/;

/** "The vaccination campaign" is also "the vaccination". */
function withoutHead(words: readonly string[]): readonly (readonly string[])[] {
  const rest = words.slice(0, -1);
  return EVENT_HEADS.has(words.at(-1) ?? '') && DEED_NOUNS.has(rest.at(-1) ?? '') ? [rest] : [];
}
const EVENT_HEADS: ReadonlySet<string> = new Set(joinWordList(eventHeads));
const DEED_NOUNS: ReadonlySet<string> = new Set(Object.values(deedNouns).flatMap(joinWordList));

/** What is called by terms of the language, which are called otherwise too. */
export function termsOfEntity(entity: Entity): readonly TermNames[] {
  if (entity.members.length > 0 || entity.country !== undefined) return [];
  return [...new Set(ownNames(entity, true).flatMap((words) => namesOfTerm(words.join(' ')) ?? []))];
}

/** What stands for those who govern: the capital and the government of a country, the seats of a region. */
export function capitalsOfEntity(entity: Entity, synonyms: boolean): readonly (readonly string[])[] {
  if (entity.country === undefined) return knownAs(entity).flatMap(({ seats }) => seats.map(splitPhrase));
  const term = synonyms ? namesOfTerm(splitPhrase(entity.name).join(' ')) : undefined;
  const variants = term?.names.map((name) => name.split(' ')) ?? [];
  return [...variants, ...capitalForms(entity.country)];
}

function capitalForms(country: string): readonly (readonly string[])[] {
  return placesOfCountry(country)
    .filter(({ kind }) => kind === 'capital' || kind === 'organisation')
    .flatMap((place) => place.forms.map(splitPhrase));
}
