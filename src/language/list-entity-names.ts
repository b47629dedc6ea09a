import { isProperName } from '../briefing/is-proper-name.ts';
import type { Briefing, Entity } from '../briefing/model.ts';
import type { Mechanisms } from '../mechanisms.ts';
import { absentNames } from './absent-names.ts';
import { addPhrase } from './build-lexicon.ts';
import { catalogueSorts } from './en/catalogue-sorts.ts';
import { OF } from './en/date-words.ts';
import { deedNouns, eventHeads } from './en/deed-nouns.ts';
import { operators } from './en/function-words.ts';
import { opposites } from './en/opposites.ts';
import { sorts } from './en/sorts.ts';
import { leadingSynonyms } from './en/word-synonyms.ts';
import { findRegions, phrasesOfRegion } from './find-regions.ts';
import { foldSpelling } from './fold-spelling.ts';
import { type GazetteerEntry, gazetteer } from './gazetteer.ts';
import { shortenIdentifiers } from './identifier-names.ts';
import { isKnownWord } from './known-words.ts';
import type { RelationDefinition, RoleDefinition, WordList } from './language-data.ts';
import { lemmasOf } from './lemmatise.ts';
import { PhraseList } from './phrase-list.ts';
import type { ListedPhrases, PhraseSource } from './phrase-trie.ts';
import { prepositions } from './prepositions.ts';
import { verbsOf } from './relation-words.ts';
import { renameParts } from './rename-parts.ts';
import { senseOf } from './sense.ts';
import { synonymsOfNoun } from './synonyms-of-noun.ts';
import { synonymsOfVerb } from './synonyms-of-verb.ts';
import { MAX_NAME_WORDS, namesOfTerm, type TermNames } from './term-names.ts';
import { joinWordList, parseWordList, splitPhrase } from './word-phrases.ts';

/** The names that can stand in a question. */
export interface EntityNames {
  /** Those of the briefings. */
  readonly own: ListedPhrases;
  /** The well-known ones that no briefing holds. */
  readonly absent: PhraseSource;
  /** The words, prepositions aside, of what is called by a name of its own. */
  readonly properWords: ReadonlySet<string>;
}

/** Every way of naming the briefings' entities, then the well-known names that no briefing holds. */
export function listEntityNames(
  briefings: readonly Briefing[],
  relations: readonly RelationDefinition[],
  { synonyms }: Mechanisms,
): EntityNames {
  const phrases = new PhraseList();
  const ofTerms: ListedPhrases[] = [];
  const placesByCountry = indexCountries();
  const named = new Set<string>();
  const properWords = new Set<string>();
  // What was done, in the author's own verbs.
  const deeds = listFillers(briefings, relations, ({ telling }) => telling === true);
  for (const entity of briefings.flatMap((briefing) => briefing.entities)) {
    const sense = senseOf.entity(entity.id, true);
    const isDeed = deeds.has(entity.id);
    const isInAllForms = !isDeed && !(entity.kind === 'person' && entity.plural);
    const note = (name: string, words: readonly string[]): void => {
      named.add(name);
      if (isProperName(entity)) for (const word of words) if (!SMALL.has(word)) properWords.add(word);
    };
    const add = (words: readonly string[]): void => {
      if (isDeed) addDeed(phrases, words, entity.id, synonyms);
      else if (isInAllForms) addPhrase(phrases, words, sense);
      else phrases.add(words, sense);
    };
    for (const words of namesOf(entity, placesByCountry, synonyms)) {
      note(words.join(' '), words);
      add(words);
    }
    for (const term of synonyms ? termsOf(entity) : []) {
      for (const name of term.names) {
        const words = name.split(' ');
        note(name, words);
        if (!isInAllForms) add(words);
      }
      if (isInAllForms) ofTerms.push(term.phrasesAs(sense));
    }
    const governed = senseOf.metonym(entity.id);
    for (const words of capitalsOf(entity, placesByCountry, synonyms)) {
      named.add(words.join(' '));
      for (const word of words) properWords.add(word);
      addPhrase(phrases, words, governed);
    }
  }
  for (const [id, words] of headsOfTopics(briefings, relations, named)) {
    named.add(words.join(' '));
    addPhrase(phrases, words, senseOf.entity(id, false));
  }
  if (synonyms)
    for (const [id, words] of renameParts(briefings.flatMap(({ entities }) => entities)))
      if (!named.has(words.join(' '))) addPhrase(phrases, words, senseOf.entity(id, true));
  for (const [short, { words, entity }] of shortenIdentifiers(briefings.flatMap(({ entities }) => entities)))
    if (!named.has(short)) phrases.add(words, senseOf.entity(entity, true));
  for (const sort of listOwnSorts(briefings, relations))
    for (const words of parseWordList(
      catalogueSorts[sort]?.words ?? [sort, ...(synonyms ? synonymsOfNoun(sort) : [])].join(', '),
    ))
      for (const written of [words, ...pluralsOfAcronym(words)])
        addPhrase(phrases, written, senseOf.sort(sort));
  addContraries(phrases, briefings, relations, named);
  for (const word of glossWords(briefings)) addPhrase(phrases, [word], senseOf.gloss(word));
  addRegions(phrases, briefings, named);
  return { own: listTogether([phrases, ...ofTerms]), absent: absentNames(named), properWords };
}

function listTogether(lists: readonly ListedPhrases[]): ListedPhrases {
  return {
    words: {
      has: (word) => lists.some(({ words }) => words.has(word)),
      *[Symbol.iterator]() {
        for (const { words } of lists) yield* words;
      },
    },
    startingWith: (first) => lists.flatMap((list) => list.startingWith(first)),
  };
}

/** "Holdings" for the holdings of government bonds: the noun of a topic's name where nothing else is called so, or is one. */
function headsOfTopics(
  briefings: readonly Briefing[],
  relations: readonly RelationDefinition[],
  named: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const entities = briefings.flatMap((briefing) => briefing.entities);
  const measured = listFillers(briefings, relations, ({ figure }) => figure === 'measure');
  const types = new Set(entities.flatMap((entity) => entity.types));
  // "What was moved?" names no "move of the page".
  const isVerb = (head: string): boolean => relations.some((relation) => verbsOf(relation).has(head));
  const heads = entities.flatMap((entity) => {
    const words = splitPhrase(entity.name);
    const end = words.findIndex((word) => prepositions.has(word));
    const isSentence = words.length > MAX_NAME_WORDS || entity.types.includes('quotation');
    return isSentence || end < 1 || end > MAX_HEAD_WORDS ? [] : [{ entity, words: words.slice(0, end) }];
  });
  const count = new Map<string, number>();
  for (const { words } of heads) count.set(words.join(' '), (count.get(words.join(' ')) ?? 0) + 1);
  return new Map(
    heads
      .filter(({ entity, words }) => {
        const head = words.join(' ');
        return (
          entity.kind === 'topic' &&
          !measured.has(entity.id) &&
          count.get(head) === 1 &&
          !named.has(head) &&
          !types.has(head) &&
          !isVerb(head)
        );
      })
      .map(({ entity, words }) => [entity.id, words]),
  );
}
const MAX_HEAD_WORDS = 2;

let countries: ReadonlyMap<string, readonly GazetteerEntry[]> | undefined;

/** The places of the gazetteer by their countries. */
function indexCountries(): ReadonlyMap<string, readonly GazetteerEntry[]> {
  countries ??= groupPlaces(({ country }) => (country === '' ? [] : [country]));
  return countries;
}

let known: ReadonlyMap<string, readonly GazetteerEntry[]> | undefined;

/** What is no country in the gazetteer, by all its forms. */
function indexKnown(): ReadonlyMap<string, readonly GazetteerEntry[]> {
  known ??= groupPlaces(({ kind, forms }) => (kind === 'country' ? [] : forms));
  return known;
}

/** What the gazetteer knows a place or an organisation as. */
function knownAs({ kind, name, aliases, country }: Entity): readonly GazetteerEntry[] {
  if (country !== undefined || (kind !== 'place' && kind !== 'organisation')) return [];
  // A part may be called in short like the whole: the Red Cross of a country.
  const names = kind === 'place' ? [name, ...aliases] : [name];
  const entries = new Set(names.flatMap((known) => indexKnown().get(splitPhrase(known).join(' ')) ?? []));
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

/** Ids of what fills roles of a sort in some fact. */
function listFillers(
  briefings: readonly Briefing[],
  relations: readonly RelationDefinition[],
  isMeant: (role: RoleDefinition) => boolean,
): ReadonlySet<string> {
  const meant = new Map(
    relations.map(({ id, roles }) => [
      id,
      Object.entries(roles).flatMap(([role, definition]) => (isMeant(definition) ? [role] : [])),
    ]),
  );
  return new Set(
    briefings.flatMap(({ facts }) =>
      facts.flatMap(({ relation, roles }) =>
        (meant.get(relation) ?? []).flatMap((role) => roles[role] ?? []),
      ),
    ),
  );
}

/** "Switched off" is also "switch off", "switching off" and, by its synonyms, "turn off"; "cancelled" the cancellation. */
function addDeed(phrases: PhraseList, words: readonly string[], id: string, synonyms: boolean): void {
  const [verb = '', ...rest] = words;
  const sense = senseOf.deed(id);
  for (const form of new Set([verb, ...lemmasOf(verb)])) {
    const deed = [form, ...rest];
    for (const written of [deed, ...(synonyms ? synonymsOfVerb(deed) : [])])
      addPhrase(phrases, written, sense);
    for (const noun of synonyms ? parseWordList(deedNouns[deed.join(' ')] ?? '') : [])
      addPhrase(phrases, noun, sense);
  }
}

/** Sorts of things whose words count where a briefing speaks of them; one that the language does not know is called by its own. */
function listOwnSorts(
  briefings: readonly Briefing[],
  relations: readonly RelationDefinition[],
): ReadonlySet<string> {
  const types = briefings.flatMap(({ entities }) => entities.flatMap((entity) => entity.types));
  const made = relations.flatMap(({ roles }) => Object.values(roles).flatMap(({ makes }) => makes ?? []));
  return new Set([...types, ...made].filter((sort) => !Object.hasOwn(sorts, sort)));
}

/** "CVEs": of what is no English word, no lemma leads back to the singular. */
function pluralsOfAcronym(words: readonly string[]): readonly (readonly string[])[] {
  const last = words.at(-1) ?? '';
  return /[a-z]$/.test(last) && !isKnownWord(last) ? [[...words.slice(0, -1), `${last}s`]] : [];
}

/** "the Arab states", "a conflict in the Balkans": where something lies tells which is meant. */
function addRegions(phrases: PhraseList, briefings: readonly Briefing[], named: ReadonlySet<string>): void {
  const held = new Set(briefings.flatMap((briefing) => briefing.entities).flatMap(findRegions));
  for (const region of held)
    for (const words of phrasesOfRegion(region))
      if (!named.has(words.join(' '))) addPhrase(phrases, words, senseOf.gloss(region));
}

/** What excludes a value that the facts hold: an opposite of the term, another value of the role that it fills. */
function addContraries(
  phrases: PhraseList,
  briefings: readonly Briefing[],
  relations: readonly RelationDefinition[],
  named: ReadonlySet<string>,
): void {
  const valuesOfRole = listValues(relations);
  for (const { entities, facts } of briefings) {
    const add = (entity: string, list: WordList): void => {
      for (const words of parseWordList(list))
        if (!named.has(words.join(' '))) addPhrase(phrases, words, senseOf.contrary(entity));
    };
    for (const entity of entities) {
      const opposite = oppositeOfTerm.get(splitPhrase(entity.name).join(' '));
      if (opposite !== undefined) add(entity.id, opposite);
    }
    for (const { relation, roles } of facts) {
      for (const [role, list] of valuesOfRole.get(relation) ?? [])
        for (const filler of roles[role] ?? []) add(filler, list);
    }
  }
}

const oppositeOfTerm: ReadonlyMap<string, WordList> = new Map(
  Object.entries(opposites).map(([term, list]) => [splitPhrase(term).join(' '), list]),
);

/** Relation → its roles that list their possible values. */
function listValues(
  relations: readonly RelationDefinition[],
): ReadonlyMap<string, readonly (readonly [role: string, values: WordList])[]> {
  return new Map(
    relations.map(({ id, roles }) => [
      id,
      Object.entries(roles).flatMap(([role, { values }]) =>
        values === undefined ? [] : ([[role, values]] as const),
      ),
    ]),
  );
}

const SMALL = new Set([
  'of',
  'the',
  'in',
  'and',
  'a',
  'an',
  'between',
  'on',
  'to',
  'for',
  'by',
  'with',
  'at',
]);

/** What describes an entity without naming it: the words of its gloss, folded, and the parts of the world that it lies in. */
export function glossOf(entity: Entity): readonly string[] {
  return [...wordsOfGloss(entity), ...findRegions(entity)];
}

function wordsOfGloss({ gloss }: Entity): readonly string[] {
  return gloss === undefined
    ? []
    : splitPhrase(gloss)
        .filter((word) => !SMALL.has(word))
        .map(foldSpelling);
}

function glossWords(briefings: readonly Briefing[]): ReadonlySet<string> {
  return new Set(briefings.flatMap((briefing) => briefing.entities).flatMap(wordsOfGloss));
}

/** What is called by terms of the language, which are called otherwise too. */
function termsOf(entity: Entity): readonly TermNames[] {
  if (entity.members.length > 0 || entity.country !== undefined) return [];
  return [...new Set(ownNames(entity, true).flatMap((words) => namesOfTerm(words.join(' ')) ?? []))];
}

/** The names that a briefing gives to an entity, and the same with the words that order things said otherwise. */
function ownNames(entity: Entity, synonyms: boolean): (readonly string[])[] {
  const own = [entity.name, ...entity.aliases].map(splitPhrase);
  // A group is called by its name as it stands; one that the text does not name, by what its members are.
  if (entity.members.length > 0) return entity.unnamed ? [] : own;
  if (synonyms) own.push(...own.flatMap(reordered));
  if (entity.kind === 'date') own.push(...own.flatMap(withoutOf));
  return own;
}

/** All names of an entity as folded words, but for those of its terms: its own, parts of a person's name, a country's. */
function namesOf(
  entity: Entity,
  placesByCountry: ReadonlyMap<string, readonly GazetteerEntry[]>,
  synonyms: boolean,
): readonly (readonly string[])[] {
  const own = ownNames(entity, synonyms);
  if (entity.members.length > 0) return own;
  const names = [...own];
  if (entity.kind === 'person' && !entity.unnamed) for (const words of own) names.push(...partsOfName(words));
  for (const { forms, demonyms, ambiguous } of knownAs(entity))
    names.push(...[...forms, ...demonyms].filter((form) => !ambiguous.includes(form)).map(splitPhrase));
  if (TURNED.has(entity.kind)) for (const words of own) names.push(...turned(words));
  if (entity.kind === 'organisation') for (const words of own) names.push(...acronymOf(words));
  if (entity.kind === 'topic') for (const words of own) names.push(...runTogether(words));
  if (entity.kind === 'event' && synonyms) for (const words of own) names.push(...withoutHead(words));
  if (entity.country !== undefined) {
    const code = entity.country.toLowerCase();
    if (!isKnownWord(code)) names.push([code]);
    for (const place of placesByCountry.get(entity.country) ?? []) {
      if (place.kind === 'country')
        names.push(...place.forms.map(splitPhrase), ...place.demonyms.map(splitPhrase));
    }
  }
  return names.filter((words) => words.length > 0 && words.length <= MAX_NAME_WORDS);
}

function capitalsOf(
  entity: Entity,
  placesByCountry: ReadonlyMap<string, readonly GazetteerEntry[]>,
  synonyms: boolean,
): readonly (readonly string[])[] {
  if (entity.country === undefined) return knownAs(entity).flatMap(({ seats }) => seats.map(splitPhrase));
  const term = synonyms ? namesOfTerm(splitPhrase(entity.name).join(' ')) : undefined;
  const variants = term?.names.map((name) => name.split(' ')) ?? [];
  return [...variants, ...capitalForms(entity.country, placesByCountry)];
}

function capitalForms(
  country: string,
  placesByCountry: ReadonlyMap<string, readonly GazetteerEntry[]>,
): readonly (readonly string[])[] {
  return (placesByCountry.get(country) ?? [])
    .filter(({ kind }) => kind === 'capital' || kind === 'organisation')
    .flatMap((place) => place.forms.map(splitPhrase));
}

function partsOfName(words: readonly string[]): readonly (readonly string[])[] {
  const first = words[0];
  const last = words.at(-1);
  return words.length > 1 && first !== undefined && last !== undefined ? [[first], [last]] : [];
}

const ORDER: ReadonlySet<string> = new Set(
  [operators.first, operators.last, operators.next].flatMap((list) => parseWordList(list).flat()),
);

const LEADING: ReadonlyMap<string, readonly string[]> = new Map(
  leadingSynonyms
    .map((list) => parseWordList(list).flat())
    .flatMap((group) => group.map((word) => [word, group])),
);

/** "The end of 2024" is also "end 2024". */
function withoutOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.includes(OF) ? [words.filter((word) => word !== OF)] : [];
}

/** "the previous outage" is also the earlier one. */
function reordered(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return [];
  return (LEADING.get(first) ?? []).filter((word) => word !== first).map((word) => [word, ...rest]);
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
  if (words.some((word) => SMALL.has(word) || word.length < MIN_TURNED_CHARS)) return [];
  const rest = words.slice(0, -1);
  return [
    [head, ...rest],
    [head, 'of', ...rest],
    [head, 'for', ...rest],
  ];
}

/** "The vaccination campaign" is also "the vaccination". */
function withoutHead(words: readonly string[]): readonly (readonly string[])[] {
  const rest = words.slice(0, -1);
  return EVENT_HEADS.has(words.at(-1) ?? '') && DEED_NOUNS.has(rest.at(-1) ?? '') ? [rest] : [];
}
const EVENT_HEADS: ReadonlySet<string> = new Set(joinWordList(eventHeads));
const DEED_NOUNS: ReadonlySet<string> = new Set(Object.values(deedNouns).flatMap(joinWordList));

/** "ratelimiter": two plain words, written as one in a hurry. */
function runTogether([first = '', second = '', ...more]: readonly string[]): readonly (readonly string[])[] {
  if (more.length > 0 || !PLAIN_WORD.test(first) || !PLAIN_WORD.test(second)) return [];
  return isKnownWord(first + second) || SMALL.has(first) ? [] : [[first + second]];
}
const PLAIN_WORD = /^[a-z]{3,}$/;

const SMALL_WORDS = new Set(['the', 'of', 'and', 'for', 'in', 'on']);

function acronymOf(words: readonly string[]): readonly (readonly string[])[] {
  const letters = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0));
  return letters.length >= 3 ? [[letters.join('')]] : [];
}
