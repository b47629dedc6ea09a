import type { Entity } from '../briefing/model.ts';
import { formsOf } from '../language/build-lexicon.ts';
import { freeWords, operators } from '../language/en/function-words.ts';
import { prepositions } from '../language/prepositions.ts';
import { parseWordList } from '../language/word-phrases.ts';
import { type Chunk, entitiesOf } from '../understanding/chunk.ts';
import type { IndexedFact, IndexedRole, KnowledgeIndex } from './knowledge-index.ts';

/** A value that an author wrote out in several words where it fills its role: “an attacker can log in to the admin console”. */
export interface WrittenValue {
  readonly entity: Entity;
  /** The fact that holds it, and the role that it fills there. */
  readonly fact: IndexedFact;
  readonly role: IndexedRole;
  /** The words of its text in their order. */
  readonly words: readonly string[];
  /** Form of a word of content → its places in the text; none for a word that only an alias holds. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The places of words that are a name or a number by themselves: “debug” in quotation marks, “8192”. */
  readonly marked: ReadonlySet<number>;
  /** The places of words that deny: “without”, “not”. */
  readonly denying: readonly number[];
}

/** A value of fewer words of content is a name. */
const MIN_CONTENT_WORDS = 2;
/** The values of a set of briefings, and where to find them. */
interface WrittenValues {
  /** In the order of the facts. */
  readonly all: readonly WrittenValue[];
  /** Form of a word of content, or id of what a value is → places in `all`. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<KnowledgeIndex['facts'], WrittenValues>();

/** The values told in words of their own of which some chunk has a word, or which it names; in the order of the facts. */
export function writtenValuesIn(chunks: readonly Chunk[], index: KnowledgeIndex): readonly WrittenValue[] {
  const { all, byKey } = valuesOf(index);
  const found = new Set<number>();
  for (const chunk of chunks)
    for (const key of [...entitiesOf(chunk), ...contentOf(chunk.words.flatMap(wordsOf)).flatMap(formsOf)])
      for (const place of byKey.get(key) ?? []) found.add(place);
  return [...found].sort((a, b) => a - b).map((place) => all[place] as WrittenValue);
}

function valuesOf({ entities, facts }: KnowledgeIndex): WrittenValues {
  let values = known.get(facts);
  if (values === undefined) {
    const all = facts.flatMap((fact) =>
      fact.roles.flatMap((role) =>
        role.own
          .filter((id) => role.lentBy === undefined && isOwnValue(id, fact))
          .flatMap((id) => entities.get(id) ?? [])
          .filter(isWritten)
          .map((entity) => readValue(entity, fact, role)),
      ),
    );
    const byKey = new Map<string, number[]>();
    for (const [place, { entity, places }] of all.entries())
      for (const key of [entity.id, ...places.keys()]) {
        const others = byKey.get(key);
        if (others === undefined) byKey.set(key, [place]);
        else others.push(place);
      }
    values = { all, byKey };
    known.set(facts, values);
  }
  return values;
}
const WRITTEN: ReadonlySet<Entity['kind']> = new Set(['topic', 'document']);

function isOwnValue(id: string, { fact }: IndexedFact): boolean {
  return id.startsWith(`${fact.id}/`);
}

function isWritten({ name, kind }: Entity): boolean {
  return WRITTEN.has(kind) && contentOf(wordsOf(name)).length >= MIN_CONTENT_WORDS;
}

function readValue(entity: Entity, fact: IndexedFact, role: IndexedRole): WrittenValue {
  const words = wordsOf(entity.name);
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries())
    if (isContentWord(word))
      for (const form of formsOf(word)) places.set(form, [...(places.get(form) ?? []), place]);
  for (const word of contentOf(entity.aliases.flatMap(wordsOf)))
    for (const form of formsOf(word)) if (!places.has(form)) places.set(form, []);
  const denying = words.flatMap((word, place) => (DENYING.has(word) ? [place] : []));
  const marked = new Set(
    splitWords(entity.name).flatMap((word, place) => (MARKED.test(word) ? [place] : [])),
  );
  return { entity, fact, role, words, places, marked, denying };
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => word.toLowerCase().replace(TRIMMED, ''));
}

/** The words of a text as they are written, with the marks around them. */
function splitWords(text: string): readonly string[] {
  return text.split(GAPS).filter((word) => word.replace(TRIMMED, '') !== '');
}
const GAPS = /[\s,;:()]+/;
const TRIMMED = /^[“"‘']+|(?:['’]s?|[.”"’])+$/g;
const MARKED = /^[“"]|\d|_/;

function contentOf(words: readonly string[]): readonly string[] {
  return words.filter(isContentWord);
}

/** True of a word of a text that says something by itself. */
export function isContentWord(word: string): boolean {
  return !IDLE.has(word) && !prepositions.has(word) && !DENYING.has(word);
}

/** True of a word that denies what stands beside it. */
export function denies(word: string): boolean {
  return DENYING.has(word);
}

const DENYING: ReadonlySet<string> = new Set(parseWordList(operators.not).flat());
const IDLE: ReadonlySet<string> = new Set(
  parseWordList(freeWords).flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
);

/** The places in a value's text of a chunk's words; undefined where it holds not all of them. */
export function placesOf(chunk: Chunk, value: WrittenValue): readonly number[] | undefined {
  const words = contentOf(chunk.words.flatMap(wordsOf));
  if (words.length === 0) return undefined;
  const found: number[] = [];
  for (const word of words) {
    const places = formsOf(word).map((form) => value.places.get(form));
    if (places.every((place) => place === undefined)) return undefined;
    found.push(...places.flatMap((place) => place ?? []));
  }
  return [...new Set(found)];
}
