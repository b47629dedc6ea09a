import type { IndexedFact, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { PassageIndex } from './index-passages.ts';
import type { Wanted } from './read-wanted.ts';
import { weighTerms } from './word-index.ts';

/** How near what a sentence or a fact says is to a question. */
export interface Nearness {
  /** By the place of the sentence, its words alone. */
  readonly sentences: Float64Array;
  /** The facts that are near at all, the nearest first. */
  readonly facts: readonly { readonly fact: IndexedFact; readonly nearness: number }[];
}

/** What counts beside the words, in the measure of a word that a few sentences have. */
const NAMED = 1.5;
const MENTIONED = 1;
const TOLD = 0.75;
/** A fact that explains all that is asked. */
const EXPLAINED = 6;
/** How many times as near a fact is that has something of the kind that is asked for. */
const OF_KIND = 1.5;

/**
 * Ranks the facts by how near they are to what was asked: the words that they have in common with it, those of their best
 * sentence included, what it names, and how much of it they explain. It says where to look, never that something is so.
 */
export function rankFacts(wanted: Wanted, passages: PassageIndex, knowledge: KnowledgeIndex): Nearness {
  const sentences = weighTerms(wanted.terms, passages.text);
  const words = weighTerms(wanted.terms, passages.facts);
  const pointing = weighTerms(wanted.pointing, passages.facts);
  const facts = knowledge.facts.flatMap((fact) => {
    const { index } = fact;
    const places = passages.placesOf[index] ?? [];
    const shared = (words[index] ?? 0) + Math.max(0, ...places.map((place) => sentences[place] ?? 0));
    const touched = shared + nearnessOfThings(fact, wanted);
    // A question for a stranger is explained by whatever is of the kind that it asks for.
    if (touched === 0) return [];
    const nearness = touched + (pointing[index] ?? 0) + EXPLAINED * (wanted.explained.get(fact.fact.id) ?? 0);
    return [{ fact, nearness: openRoles(fact, wanted).length > 0 ? nearness * OF_KIND : nearness }];
  });
  return { sentences, facts: facts.sort((a, b) => b.nearness - a.nearness) };
}

function nearnessOfThings({ fact, roles }: IndexedFact, { named, mentioned, told }: Wanted): number {
  const count = (ids: ReadonlySet<string>): number => {
    let found = 0;
    for (const id of ids) if (roles.some(({ fillers }) => fillers.has(id))) found++;
    return found;
  };
  return NAMED * count(named) + MENTIONED * count(mentioned) + (told.has(fact.id) ? TOLD : 0);
}

/** Ids of what fills the roles that the question may ask for, but for what it names. */
export function openRoles({ roles }: IndexedFact, { asks, named }: Wanted): readonly string[] {
  return roles.flatMap(({ definition, own }) =>
    definition.asks.some((ask) => asks.has(ask)) ? own.filter((id) => !named.has(id)) : [],
  );
}
