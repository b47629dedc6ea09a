import { attributing } from './en/attributing.ts';
import { possessives } from './en/auxiliaries.ts';
import { catalogue } from './en/catalogue.ts';
import { degrees } from './en/degrees.ts';
import { epithets } from './en/epithets.ts';
import { freeWords, lightWords, operators, precedingWords } from './en/function-words.ts';
import { kinships } from './en/kinship.ts';
import { looseWords } from './en/loose-words.ts';
import { throughoutText } from './en/mentions.ts';
import { nameParts } from './en/name-parts.ts';
import { phrasalVerbs } from './en/phrasal-verbs.ts';
import { pronouns } from './en/pronouns.ts';
import { choosingWords, questionWords } from './en/question-words.ts';
import { relations as languageRelations } from './en/relations.ts';
import { sorts } from './en/sorts.ts';
import { foldSpelling } from './fold-spelling.ts';
import type {
  Degree,
  NamePart,
  Operator,
  QuestionWord,
  RelationDefinition,
  WordList,
} from './language-data.ts';
import { lemmasOf } from './lemmatise.ts';
import { PhraseList } from './phrase-list.ts';
import { aboutPrepositions, narrowPrepositions, prepositions } from './prepositions.ts';
import { type Sense, senseOf } from './sense.ts';
import { isIdiomatic, listIdioms } from './synonyms-of-verb.ts';
import { parseWordList } from './word-phrases.ts';

/** The forms under which a word is stored and looked up: folded spelling, and its lemmas in folded spelling. */
export function formsOf(word: string): readonly string[] {
  const known = formCache.get(word);
  if (known !== undefined) return known;
  const forms = [
    ...new Set([word, foldSpelling(word), ...lemmasOf(word).map((lemma) => foldSpelling(lemma))]),
  ];
  if (formCache.size > 20_000) formCache.clear();
  formCache.set(word, forms);
  return forms;
}
const formCache = new Map<string, readonly string[]>();

/** Adds a phrase in all its variants. */
export function addPhrase(phrases: PhraseList, words: readonly string[], sense: Sense): void {
  for (const variant of variantsOf(words)) phrases.add(variant, sense);
}

/** A phrase as written and with its last word in each of its forms, with and without the articles inside. */
export function variantsOf(words: readonly string[]): readonly (readonly string[])[] {
  return writingsOf(words).flatMap((writing) => {
    const last = writing.at(-1);
    if (last === undefined) return [writing];
    const forms = formsOf(last).filter((form) => form !== last && !isOtherVerb(form, last));
    return [writing, ...forms.map((form) => [...writing.slice(0, -1), form])];
  });
}

/** "Lives" as a name are those of several, and nothing that somebody does who lives: "live" is a form of another word. */
export function isOtherVerb(form: string, word: string): boolean {
  return word.endsWith('ves') && form.endsWith('ve') && lemmasOf(word).some((lemma) => /fe?$/.test(lemma));
}

function addList(phrases: PhraseList, list: WordList, sense: Sense): void {
  for (const words of parseWordList(list))
    for (const writing of writingsOf(words)) phrases.add(writing, sense);
}

/**
 * "day of the week" is written "day of week" in a hurry, and by those whose language has no articles; "put their heads
 * together" is written with whatever possessive its subject takes.
 */
function writingsOf(words: readonly string[]): readonly (readonly string[])[] {
  const folded = words.map((word) => foldSpelling(word));
  if (folded.length < 3) return [folded];
  const owned = folded.findIndex((word, i) => i > 0 && i < folded.length - 1 && possessives.has(word));
  if (owned > 0) return [...possessives].map((word) => folded.with(owned, word));
  const bare = folded.filter((word, i) => i === 0 || i === folded.length - 1 || !isArticle(word));
  return bare.length < folded.length && bare.length > 1 ? [folded, bare] : [folded];
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an';
}

const COPULA = 'be';
/** Of these, an author's relation may have all but the copula. */
const LIGHT_VERBS = new Set([COPULA, 'do', 'have', 'get']);
/** Of these, the language's own relations leave "make" light; where a fact states who made what, it tells. */
const FAINT_VERBS = new Set(['make']);
/** What is left of "be there" and its like is no verb. */
const NOT_VERBS = new Set(['there', 'up', 'off', 'around', 'and']);

/** Adds the words of relations and of their roles. */
export function addRelationWords(phrases: PhraseList, relations: readonly RelationDefinition[]): void {
  for (const relation of relations) {
    const attributes = relation.attributes === true;
    addList(phrases, relation.lasting ?? '', senseOf.lasting(relation.id));
    addList(phrases, relation.arranging ?? '', senseOf.arranging(relation.id));
    addList(phrases, relation.middles ?? '', senseOf.middle(relation.id));
    for (const [role, { does }] of Object.entries(relation.roles))
      addList(phrases, does ?? '', senseOf.doing(relation.id, role));
    for (const words of parseWordList(relation.verbs)) {
      const word = words.length === 1 ? words[0] : undefined;
      const faint = word !== undefined && FAINT_VERBS.has(word) && BASE.has(relation.id);
      if (
        word === undefined ||
        !(
          (LIGHT_VERBS.has(word) && !(isAuthors(relation.id) && word !== COPULA)) ||
          prepositions.has(word) ||
          NOT_VERBS.has(word) ||
          faint
        )
      )
        for (const writing of writingsOf(words))
          phrases.add(writing, senseOf.relation(relation.id, true, attributes));
    }
    addList(phrases, relation.nouns, senseOf.relation(relation.id, false, attributes));
    for (const [role, definition] of Object.entries(relation.roles)) {
      if (definition.names !== undefined) addList(phrases, definition.names, senseOf.role(relation.id, role));
    }
  }
}

/** Words of the catalogue's relations: where facts state those, they carry content whatever they are elsewhere. */
export function tellingWords(relations: readonly RelationDefinition[]): ReadonlySet<string> {
  const telling = new Set<string>();
  for (const { id, verbs } of relations)
    for (const words of CATALOGUED.has(id) ? parseWordList(verbs) : []) {
      const word = words.length === 1 ? (words[0] ?? '') : '';
      if (!LIGHT_VERBS.has(word) && !prepositions.has(word) && !NOT_VERBS.has(word)) telling.add(word);
    }
  return telling;
}
/** True of a relation that every briefing has the words of. */
export function isBaseRelation(id: string): boolean {
  return BASE.has(id);
}
const BASE = new Set(languageRelations.map(({ id }) => id));
const CATALOGUED = new Set(catalogue.map(({ id }) => id));

/** What is named by verbs that no relation has: nothing is ever stated by it. */
export const NO_RELATION = '';

/** True for a relation that is neither of the language nor of its catalogue. */
export function isAuthors(id: string): boolean {
  return !BASE.has(id) && !CATALOGUED.has(id);
}

/** Adds the prepositions of more than one word that introduce roles of relations, and an author's narrow ones. */
export function addRelationPrepositions(phrases: PhraseList, relations: readonly RelationDefinition[]): void {
  for (const { roles } of relations)
    for (const { prepositions: list = '' } of Object.values(roles))
      for (const words of parseWordList(list))
        if (words.length > 1 || narrowPrepositions.has(words[0] ?? ''))
          phrases.add(words, senseOf.preposition(words.join(' ')));
}

/** The words and phrases of the language and of the relations, without the names of any briefing. */
export function buildLexicon(relations: readonly RelationDefinition[]): PhraseList {
  const phrases = new PhraseList();
  addRelationWords(phrases, relations);
  addList(phrases, phrasalVerbs, senseOf.relation(NO_RELATION, true));
  for (const words of listIdioms())
    for (const writing of writingsOf(words))
      if (isIdiomatic(writing)) phrases.add(writing, senseOf.relation(NO_RELATION, true));
  for (const [sort, definition] of Object.entries(sorts))
    addList(phrases, definition.words, senseOf.sort(sort));
  for (const [sort, list] of Object.entries(epithets)) addList(phrases, list, senseOf.epithet(sort));
  kinships.forEach((kinship, i) => {
    addList(phrases, kinship.words, senseOf.kinship(i));
  });
  pronouns.forEach((pronoun, i) => {
    addList(phrases, pronoun.words, senseOf.pronoun(i));
  });
  for (const [degree, list] of Object.entries(degrees))
    addList(phrases, list, senseOf.degree(degree as Degree));
  for (const phrase of aboutPrepositions) phrases.add(phrase.split(' '), senseOf.preposition('about'));
  for (const [part, list] of Object.entries(nameParts))
    addList(phrases, list, senseOf.namePart(part as NamePart));
  addRelationPrepositions(phrases, relations);
  for (const words of parseWordList(attributing)) phrases.add(words, senseOf.preposition('according to'));
  for (const [word, list] of Object.entries(questionWords))
    addList(phrases, list, senseOf.ask(word as QuestionWord));
  addList(phrases, choosingWords, senseOf.choose());
  for (const [operator, list] of Object.entries(operators))
    addList(phrases, list, senseOf.operator(operator as Operator));
  addList(phrases, precedingWords, senseOf.previous());
  const telling = tellingWords(relations);
  const addIdle = (list: WordList, sense: Sense): void => {
    for (const words of parseWordList(list)) {
      const tells = words.length === 1 && formsOf(words[0] ?? '').some((form) => telling.has(form));
      if (!tells) for (const writing of writingsOf(words)) phrases.add(writing, sense);
    }
  };
  addIdle(freeWords, senseOf.free());
  addIdle(looseWords, senseOf.free());
  addList(phrases, throughoutText, senseOf.free());
  addIdle(lightWords, senseOf.light());
  return phrases;
}
