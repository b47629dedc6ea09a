import type { Briefing, Span } from '../../briefing/model.ts';
import { segmentParagraphs } from '../../briefing/segment-sentences.ts';
import { nounsOf, verbsOf } from '../../language/relation-words.ts';
import { tokenise } from '../../language/tokenise.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { IndexedFact, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { wordsOf } from '../../matching/written-values.ts';
import { formsOfText } from './forms-of-text.ts';
import { indexWords, type WordIndex } from './word-index.ts';

export interface Passage {
  readonly briefing: Briefing;
  readonly span: Span;
}

/** A sentence; those of one paragraph have the same number. */
export interface Sentence extends Passage {
  readonly paragraph: number;
}

/** The sentences of the briefings, and what their words and those of their facts say of them. */
export interface PassageIndex {
  readonly sentences: readonly Sentence[];
  /** Of each fact the places of the sentences that its evidence stands in. */
  readonly placesOf: readonly (readonly number[])[];
  readonly text: WordIndex;
  readonly facts: WordIndex;
}

/** How much the length of a sentence takes from what a word says of it: BM25's b. */
const LENGTH = 0.4;
/** How often a word must stand in a sentence to say more: BM25's k1. */
const REPEATED = 1.2;
/** What a word of a relation or of a name says of a fact beside one that stands in its sentence once. */
const STATED = 0.75;
/** The same of a word for what sort of thing fills a role, or which. */
const SORTED = 0.5;

/** Prepares the sentences of the briefings for the search of what is nearest to a question. */
export function indexPassages({ briefings, facts, entities }: KnowledgeIndex): PassageIndex {
  const sentences = briefings
    .flatMap((briefing) => segmentParagraphs(briefing.text).map((spans) => ({ briefing, spans })))
    .flatMap(({ briefing, spans }, paragraph) => spans.map((span) => ({ briefing, span, paragraph })));
  const sources = bySource(sentences);
  return {
    sentences,
    placesOf: facts.map((fact) => placesOf(fact, sources.get(fact.briefing))),
    text: indexWords(weighSentences(sentences)),
    facts: indexWords(facts.map((fact) => weighFact(fact, entities))),
  };
}

/** What each form of a sentence says of it by BM25 (Robertson and Zaragoza 2009), but for how rare it is. */
export function weighSentences(sentences: readonly Sentence[]): readonly ReadonlyMap<string, number>[] {
  const counted = sentences.map(({ briefing, span }) =>
    countForms(briefing.text.slice(span.start, span.end)),
  );
  const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, sentences.length);
  return counted.map(({ forms, length }) => {
    const norm = REPEATED * (1 - LENGTH + (LENGTH * length) / mean);
    return new Map([...forms].map(([form, count]) => [form, (count * (REPEATED + 1)) / (count + norm)]));
  });
}

/** How often each form stands in a text, and its length in words. */
function countForms(text: string): { readonly forms: ReadonlyMap<string, number>; readonly length: number } {
  const forms = new Map<string, number>();
  const words = tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  for (const { norm } of words)
    for (const form of formsOfText(norm)) forms.set(form, (forms.get(form) ?? 0) + 1);
  return { forms, length: words.length };
}

/** The words for what a fact states: its relation's, its roles' and those for what fills them. */
function weighFact(
  { definition, roles }: IndexedFact,
  entities: KnowledgeIndex['entities'],
): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (words: Iterable<string>, weight: number): void => {
    for (const word of words)
      for (const form of formsOfText(word)) forms.set(form, Math.max(forms.get(form) ?? 0, weight));
  };
  const addPhrases = (phrases: Iterable<string>, weight: number): void => {
    for (const phrase of phrases) add(phrase.split(' '), weight);
  };
  addPhrases(verbsOf(definition), STATED);
  addPhrases(nounsOf(definition), STATED);
  for (const { definition: role, own } of roles) {
    addPhrases(joinWordList(role.does ?? ''), STATED);
    addPhrases(joinWordList(role.names ?? ''), SORTED);
    addPhrases(joinWordList(role.sorts ?? ''), SORTED);
    for (const id of own) {
      const { name = '', aliases = [], types = [], gloss = '' } = entities.get(id) ?? {};
      add([name, ...aliases].flatMap(wordsOf), STATED);
      add([...types, gloss].flatMap(wordsOf), SORTED);
    }
  }
  return forms;
}

/** The sentences of a briefing in order, the first of them at a place among all. */
interface OwnSentences {
  readonly first: number;
  readonly sentences: readonly Sentence[];
}

function bySource(sentences: readonly Sentence[]): ReadonlyMap<Briefing, OwnSentences> {
  const sources = new Map<Briefing, { first: number; sentences: Sentence[] }>();
  for (const [place, sentence] of sentences.entries()) {
    const own = sources.get(sentence.briefing);
    if (own === undefined) sources.set(sentence.briefing, { first: place, sentences: [sentence] });
    else own.sentences.push(sentence);
  }
  return sources;
}

/** The places of the sentences that the evidence of a fact stands in, in order. */
function placesOf({ fact }: IndexedFact, own: OwnSentences | undefined): readonly number[] {
  if (own === undefined) return [];
  const places = new Set<number>();
  for (const { start, end, row } of fact.evidence) {
    if (row !== undefined) continue;
    for (let i = firstAfter(start, own.sentences); i < own.sentences.length; i++) {
      if ((own.sentences[i] as Sentence).span.start >= end) break;
      places.add(own.first + i);
    }
  }
  return [...places].sort((a, b) => a - b);
}

/** The first sentence that ends behind an offset, by halving. */
function firstAfter(offset: number, sentences: readonly Sentence[]): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
