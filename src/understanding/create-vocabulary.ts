import type { Briefing } from '../briefing/model.ts';
import { absentWords } from '../language/absent-names.ts';
import { NO_RELATION } from '../language/build-lexicon.ts';
import { createSpeller, type Speller, type SpellingForm } from '../language/correct-spelling.ts';
import { isVersionRun } from '../language/entity-versions.ts';
import {
  type Abbreviations,
  createAbbreviations,
  indexAbbreviable,
} from '../language/expand-abbreviation.ts';
import { isKnownWord } from '../language/known-words.ts';
import type { RelationDefinition } from '../language/language-data.ts';
import { languageAbbreviable, languageForms, MIN_FORM_CHARS } from '../language/language-words.ts';
import { type EntityNames, listEntityNames } from '../language/list-entity-names.ts';
import { listRelations } from '../language/list-relations.ts';
import { readNameWords } from '../language/name-words.ts';
import { type Lexicon, languageLexicon, openLexicon } from '../language/open-lexicon.ts';
import { type ListedPhrases, type Phrase, type PhraseSource, PhraseTrie } from '../language/phrase-trie.ts';
import { isSortOf } from '../language/sort-definitions.ts';
import { withFirstWords } from '../language/with-first-words.ts';
import { joinWordList, splitPhrase } from '../language/word-phrases.ts';
import type { Mechanisms } from '../mechanisms.ts';
import { indexQuotations } from './mark-quotations.ts';
import type { GroupSizes } from './name-groups.ts';
import { createWordReader } from './read-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of the language and the names of the briefings, with the index that finds misspelt ones. */
export function createVocabulary(briefings: readonly Briefing[], mechanisms: Mechanisms): Vocabulary {
  const all = listRelations(briefings);
  const relations = mechanisms.relationWords ? all : all.map(withFirstWords);
  const lexicon = openLexicon(relations);
  const names = listEntityNames(briefings, relations, mechanisms);
  const trie = new PhraseTrie([withoutNamed(lexicon, names, topicsOf(briefings)), names.own, names.absent]);
  // Most questions are spelled correctly and do without either.
  let speller: Speller | undefined;
  let abbreviations: Abbreviations | undefined;
  const reference = briefings.map((briefing) => briefing.date).sort((a, b) => b.year - a.year)[0] ?? {
    year: 1970,
    month: 1,
    day: 1,
  };
  const readWord = createWordReader({
    trie,
    nameWords: readNameWords(briefings, mechanisms),
    get speller() {
      speller ??= mechanisms.spelling
        ? createSpeller(listForms(briefings, lexicon, names.own), isKnownWord, languageForms())
        : createSpeller([], isKnownWord);
      return speller;
    },
    get abbreviations() {
      abbreviations ??= createAbbreviations(
        mechanisms.abbreviations
          ? [languageAbbreviable(), indexAbbreviable(listOwnWords(lexicon, names.own))]
          : [],
        mechanisms.abbreviations ? [...names.properWords] : [],
        mechanisms.abbreviations ? [...names.own.words] : [],
      );
      return abbreviations;
    },
  });
  const sorts = new Set(briefings.flatMap(({ entities }) => entities.flatMap(({ types }) => types)));
  const toldRelations = listTold(briefings, relations);
  return {
    mechanisms,
    quotations: indexQuotations(briefings),
    trie,
    nameWords: names.properWords,
    readWord,
    sorts,
    toldRelations,
    ofBriefing: new Set(
      relations.flatMap((r) => (r.ofBriefing === true && toldRelations.has(r.id) ? [r.id] : [])),
    ),
    groups: listGroups(briefings),
    reference,
    hasVersions: briefings.some(({ entities }) => entities.some(isVersionRun)),
    introduced: listIntroduced(briefings),
  };
}

/** The verbs of the briefings' own relations, as their authors wrote them, with the prepositions of their roles. */
function listIntroduced(briefings: readonly Briefing[]): ReadonlySet<string> {
  return new Set(
    briefings
      .flatMap(({ relations = [] }) => relations)
      .flatMap(({ id, verbs, roles }) => {
        const introducing = Object.values(roles).flatMap((role) => joinWordList(role.prepositions ?? ''));
        return joinWordList(verbs).flatMap((verb) =>
          introducing.map((preposition) => `${id} ${verb} ${preposition}`),
        );
      }),
  );
}

/**
 * Without idle phrases that end in what a briefing calls by a name of its own: who asks about a planet means "on Earth"; and
 * without idioms that end in what it speaks of: who raised the alarm.
 */
function withoutNamed(
  lexicon: Lexicon,
  { own, properWords }: EntityNames,
  topics: ReadonlySet<string>,
): PhraseSource {
  // "Power" that was cut off is no country.
  const isOtherwiseCalled = ({ words: [word = '', ...others], sense }: Phrase): boolean =>
    others.length === 0 &&
    sense.kind === 'sort' &&
    isSortOf(sense.sort, COUNTRY) &&
    sense.sort !== word &&
    own
      .startingWith(word)
      .some(
        (phrase) =>
          phrase.words.length === 1 && phrase.sense.kind === 'entity' && topics.has(phrase.sense.entity),
      );
  const isNamed = (phrase: Phrase): boolean => {
    const { words, sense } = phrase;
    if (isOtherwiseCalled(phrase)) return true;
    const last = words.at(-1) ?? '';
    const isIdle = sense.kind === 'free' && properWords.has(last);
    const isIdiom = sense.kind === 'relation' && sense.relation === NO_RELATION;
    return (
      (isIdle || isIdiom) &&
      words.length > 1 &&
      own.startingWith(last).some((phrase) => phrase.words.length === 1 && phrase.sense.kind === 'entity')
    );
  };
  return {
    words: lexicon.words,
    startingWith: (first) => {
      const all = lexicon.startingWith(first);
      return all.some(isNamed) ? all.filter((phrase) => !isNamed(phrase)) : all;
    },
  };
}

/** Matters of the briefings, which are no places whatever they are called. */
function topicsOf(briefings: readonly Briefing[]): ReadonlySet<string> {
  return new Set(briefings.flatMap((b) => b.entities.flatMap((e) => (e.kind === 'topic' ? [e.id] : []))));
}
const COUNTRY = 'country';

function listTold(
  briefings: readonly Briefing[],
  relations: readonly RelationDefinition[],
): ReadonlySet<string> {
  const told = new Set(briefings.flatMap(({ facts }) => facts.map(({ relation }) => relation)));
  const narrowed = relations.flatMap(({ id, isA }) => (told.has(id) && isA !== undefined ? [isA] : []));
  return new Set([...told, ...narrowed]);
}

/** The words that relations and names of the briefings add to those of the language. */
function listOwnWords(lexicon: Lexicon, names: ListedPhrases): ReadonlySet<string> {
  const { words } = languageLexicon();
  const absent = absentWords();
  return new Set([...lexicon.added, ...names.words].filter((word) => !words.has(word) && !absent.has(word)));
}

/** Forms of a briefing's own; one that the language has too is a name where the briefing calls something by it. */
function listForms(
  briefings: readonly Briefing[],
  lexicon: Lexicon,
  names: ListedPhrases,
): readonly SpellingForm[] {
  const called = new Set(
    briefings
      .flatMap((b) => b.entities)
      .flatMap((e) => [e.name, ...e.aliases])
      .flatMap(splitPhrase),
  );
  return [...new Set([...lexicon.added, ...names.words])]
    .filter((word) => word.length >= MIN_FORM_CHARS)
    .map((form) => ({ form, name: !lexicon.words.has(form) || (called.has(form) && !isKnownWord(form)) }));
}

/** "the four": the only group of so many. */
function listGroups(briefings: readonly Briefing[]): GroupSizes {
  const groups = briefings.flatMap(({ entities }) => entities.filter(({ members }) => members.length > 1));
  return new Map(
    groups
      .filter((one) => groups.every((other) => other === one || other.members.length !== one.members.length))
      .map(({ id, members }) => [members.length, id]),
  );
}
