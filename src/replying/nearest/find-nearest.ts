import type { Span } from '../../briefing/model.ts';
import { LONGEST_QUOTATION_CHARS } from '../../briefing/segment-sentences.ts';
import type { IndexedFact, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import { wordsOf } from '../../matching/written-values.ts';
import { formsOfText } from './forms-of-text.ts';
import type { Passage, PassageIndex, Sentence } from './index-passages.ts';
import { type Nearness, openRoles } from './rank-facts.ts';
import type { Wanted } from './read-wanted.ts';

/** What the words of a sentence count where its fact stands in several, beside the share of the answer that it holds. */
const WORDS = 0.6;
/** A sentence names something where it has so many of the words of its name. */
const ENOUGH_WORDS = 0.6;

/**
 * The passage nearest to a question: the sentence of the nearest fact, of several the one that names most of what may be
 * asked for, with as many of those around it in its paragraph as make a quotation; undefined where nothing is near.
 */
export function findNearest(
  { sentences, facts }: Nearness,
  wanted: Wanted,
  index: PassageIndex,
  knowledge: KnowledgeIndex,
): Passage | undefined {
  const place = nearestSentence(sentences, facts, wanted, index, knowledge);
  if (place !== undefined) return widen(place, sentences, index);
  const [first] = facts;
  const row = first?.fact.fact.evidence[0];
  return first === undefined || row === undefined ? undefined : { briefing: first.fact.briefing, span: row };
}

function nearestSentence(
  sentences: Float64Array,
  facts: Nearness['facts'],
  wanted: Wanted,
  index: PassageIndex,
  knowledge: KnowledgeIndex,
): number | undefined {
  const [first] = facts;
  const most = sentences.reduce((best, nearness) => Math.max(best, nearness), 0);
  if (first === undefined || first.nearness < most) return most > 0 ? sentences.indexOf(most) : undefined;
  const places = index.placesOf[first.fact.index] ?? [];
  const tells = (place: number): number =>
    WORDS * (sentences[place] ?? 0) +
    shareHeld(first.fact, index.sentences[place] as Sentence, wanted, knowledge);
  return places.length < 2
    ? places[0]
    : places.reduce((best, place) => (tells(place) > tells(best) ? place : best));
}

/** How much a sentence names of what its fact holds beside what the question names; what may be asked for counts twice. */
function shareHeld(
  fact: IndexedFact,
  { briefing, span }: Passage,
  wanted: Wanted,
  { entities }: KnowledgeIndex,
): number {
  const forms = new Set(wordsOf(briefing.text.slice(span.start, span.end)).flatMap(formsOfText));
  const isHeld = (id: string): boolean => {
    const words = wordsOf(entities.get(id)?.name ?? '')
      .map(formsOfText)
      .filter((own) => own.length > 0);
    const held = words.filter((own) => own.some((form) => forms.has(form)));
    return words.length > 0 && held.length >= ENOUGH_WORDS * words.length;
  };
  const share = (ids: readonly string[]): number =>
    ids.length === 0 ? 0 : ids.filter(isHeld).length / ids.length;
  const all = fact.roles.flatMap(({ own }) => own.filter((id) => !wanted.named.has(id)));
  return share(all) + share(openRoles(fact, wanted));
}

/** A sentence with its neighbours in the same paragraph, the nearer to the question first, while it stays short. */
function widen(place: number, nearness: Float64Array, { sentences }: PassageIndex): Passage {
  const { briefing, paragraph } = sentences[place] as Sentence;
  const spanOf = (first: number, last: number): Span => ({
    start: (sentences[first] as Sentence).span.start,
    end: (sentences[last] as Sentence).span.end,
  });
  let [first, last] = [place, place];
  for (;;) {
    const [next] = [first - 1, last + 1]
      .filter((other) => sentences[other]?.paragraph === paragraph)
      .filter((other) => {
        const { start, end } = spanOf(Math.min(first, other), Math.max(last, other));
        return end - start <= LONGEST_QUOTATION_CHARS;
      })
      .sort((a, b) => (nearness[b] ?? 0) - (nearness[a] ?? 0));
    if (next === undefined) return { briefing, span: spanOf(first, last) };
    [first, last] = [Math.min(first, next), Math.max(last, next)];
  }
}
