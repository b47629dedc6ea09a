import { isProperName } from '../briefing/is-proper-name.ts';
import type { Briefing, Entity } from '../briefing/model.ts';
import type { Mechanisms } from '../mechanisms.ts';
import { absentNames } from './absent-names.ts';
import { addPhrase } from './build-lexicon.ts';
import { catalogueSorts } from './en/catalogue-sorts.ts';
import { deedNouns } from './en/deed-nouns.ts';
import { opposites } from './en/opposites.ts';
import { smallWords } from './en/small-words.ts';
import { sorts } from './en/sorts.ts';
import { findRegions, phrasesOfRegion } from './find-regions.ts';
import { wordsOfGloss } from './gloss.ts';
import { shortenIdentifiers } from './identifier-names.ts';
import { isKnownWord } from './known-words.ts';
import type { RelationDefinition, RoleDefinition, WordList } from './language-data.ts';
import { lemmasOf } from './lemmatise.ts';
import { capitalsOfEntity, namesOfEntity, termsOfEntity } from './names-of-entity.ts';
import { findTitledNames, titledAs } from './names-of-person.ts';
import { PhraseList } from './phrase-list.ts';
import type { ListedPhrases, PhraseSource } from './phrase-trie.ts';
import { prepositions } from './prepositions.ts';
import { verbsOf } from './relation-words.ts';
import { renameParts } from './rename-parts.ts';
import { senseOf } from './sense.ts';
import { synonymsOfNoun } from './synonyms-of-noun.ts';
import { synonymsOfVerb } from './synonyms-of-verb.ts';
import { MAX_NAME_WORDS } from './term-names.ts';
import { parseWordList, splitPhrase } from './word-phrases.ts';

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
  const named = new Set<string>();
  const properWords = new Set<string>();
  // What was done, in the author's own verbs.
  const deeds = listFillers(briefings, relations, ({ telling }) => telling === true);
  for (const entity of briefings.flatMap(listTitled)) {
    const sense = senseOf.entity(entity.id, true);
    const isDeed = deeds.has(entity.id);
    const isInAllForms = !isDeed && !(entity.kind === 'person' && entity.plural);
    const note = (name: string, words: readonly string[]): void => {
      named.add(name);
      if (isProperName(entity)) for (const word of words) if (!smallWords.has(word)) properWords.add(word);
    };
    const add = (words: readonly string[]): void => {
      if (isDeed) addDeed(phrases, words, entity.id, synonyms);
      else if (isInAllForms) addPhrase(phrases, words, sense);
      else phrases.add(words, sense);
    };
    for (const words of namesOfEntity(entity, synonyms)) {
      note(words.join(' '), words);
      add(words);
    }
    for (const term of synonyms ? termsOfEntity(entity) : []) {
      for (const name of term.names) {
        const words = name.split(' ');
        note(name, words);
        if (!isInAllForms) add(words);
      }
      if (isInAllForms) ofTerms.push(term.phrasesAs(sense));
    }
    const governed = senseOf.metonym(entity.id);
    for (const words of capitalsOfEntity(entity, synonyms)) {
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

/** A briefing's entities, with the honorifics that the text gives to people: "Dr Okafor". */
function listTitled({ entities, text }: Briefing): readonly Entity[] {
  const titled = findTitledNames(text);
  return entities.map((entity) =>
    entity.kind === 'person'
      ? { ...entity, aliases: [...entity.aliases, ...titledAs(titled, entity.name)] }
      : entity,
  );
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
  // "Vulnerabilities" are all that are of that type, and not those of an earlier advisory.
  const isType = (words: readonly string[]): boolean =>
    lemmasOf(words.at(-1) ?? '').some((lemma) => types.has([...words.slice(0, -1), lemma].join(' ')));
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
          !isType(words) &&
          !isVerb(head)
        );
      })
      .map(({ entity, words }) => [entity.id, words]),
  );
}
const MAX_HEAD_WORDS = 2;

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

function glossWords(briefings: readonly Briefing[]): ReadonlySet<string> {
  return new Set(briefings.flatMap((briefing) => briefing.entities).flatMap(wordsOfGloss));
}
