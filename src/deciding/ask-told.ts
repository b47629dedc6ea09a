import { currentChunks, rereadAs } from '../answering/rewrite-chunks.ts';
import { beForms } from '../language/en/auxiliaries.ts';
import { choosingWord } from '../language/en/relative-clauses.ts';
import { senseOf } from '../language/sense.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Binding, Match } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { isContentWord, placesOf } from '../matching/written-values.ts';
import type { Chunk } from '../understanding/chunk.ts';
import { askOf } from '../understanding/chunk-forms.ts';
import type { Clause } from '../understanding/clause.ts';
import { wordChunk } from '../understanding/word-chunk.ts';
import type { Decision } from './decision.ts';
import { foldTold, isIdle, isQuotation, MIN_TOLD, type Told, toldBy } from './fold-told.ts';
import { isComplete } from './is-complete.ts';
import { isFilled } from './is-filled.ts';

/**
 * What asks for a part of a value in words of its own: “which port should be closed to untrusted networks?” of “close port
 * 9443 to untrusted networks”. The noun that is asked for has in the value what says which one it is; every other word is
 * one of the value's, or explained by the fact that holds it. Undefined where that is not so of one value alone.
 */
export function askTold(clause: Clause, index: KnowledgeIndex): Decision | undefined {
  const [ask, ...others] = clause.asks;
  if (clause.kind !== 'ask' || ask === undefined || others.length > 0 || clause.tense === 'past')
    return undefined;
  if (ask.word !== 'which' && ask.word !== 'what') return undefined;
  const chunks = currentChunks(clause);
  const asking = chunks.findIndex((chunk) => askOf(chunk) !== undefined);
  const found = toldBy(chunks, index).flatMap((told): readonly Match[] => {
    if (isQuotation(told.value)) return [];
    const noun = lastInRow(asking + 1, told);
    const match =
      noun === undefined
        ? (matchWhole(clause, chunks, told) ?? matchSubject(clause, chunks, told, index))
        : isSpecified(chunks[noun] as Chunk, chunks, told)
          ? (matchWhole(clause, chunks, told) ?? matchRest(clause, chunks, told, noun, index))
          : undefined;
    return match === undefined ? [] : [match];
  });
  const wholly = found.filter(tellsItself);
  const best = wholly.length > 0 ? wholly : found;
  return best.length === 1 ? { kind: 'answered', matches: best } : undefined;
}

/** The last chunk of those that tell the value from a place on. */
function lastInRow(from: number, { at }: Told): number | undefined {
  let to = from;
  while (at.includes(to)) to++;
  return to === from ? undefined : to - 1;
}

/** “port 9443”, “the level is debug”, “a forged session cookie”: beside the noun stands in the value what the question does not tell. */
function isSpecified(noun: Chunk, chunks: readonly Chunk[], { value, at }: Told): boolean {
  const told = new Set(at.flatMap((i) => placesOf(chunks[i] as Chunk, value) ?? []));
  const says = (place: number): boolean =>
    !told.has(place) && value.words[place] !== undefined && isContentWord(value.words[place]);
  const links = (place: number): boolean =>
    beForms.has(value.words[place] ?? '') ? says(place + 1) : value.marked.has(place + 1);
  return (placesOf(noun, value) ?? []).some(
    (place) => says(place - 1) || says(place + 1) || links(place + 1),
  );
}

/** The fact with the value as what is asked for, where it tells all of the question. */
function matchWhole(clause: Clause, chunks: readonly Chunk[], { value, at }: Told): Match | undefined {
  const { fact, role, entity } = value;
  const isTold = chunks.every((chunk, i) => at.includes(i) || askOf(chunk) !== undefined || isIdle(chunk));
  if (!isTold || at.length < MIN_TOLD) return undefined;
  const told = at.map((i) => chunks[i] as Chunk);
  return {
    fact,
    asked: [{ ask: clause.asks[0], role, named: true }],
    bindings: [{ as: 'filler', chunks: told, role, entities: [entity.id], proofs: [], introduced: false }],
    unbound: [],
    unasked: [],
    named: true,
    passive: clause.passive,
  };
}

/** The same where the fact explains what the value leaves of the question. */
function matchRest(
  clause: Clause,
  chunks: readonly Chunk[],
  { value: { fact, role }, at }: Told,
  noun: number,
  index: KnowledgeIndex,
): Match | undefined {
  const left = chunks.filter((chunk, i) => !(at.includes(i) && i <= noun) && askOf(chunk) === undefined);
  const rest = rereadAs(clause, [WHAT, ...left]);
  const explained = explainedBy(fact, rest, index);
  const folded = foldTold(rest, index);
  const match =
    explained?.bindings.some(leavesVerb) === false ? explained : folded && explainedBy(fact, folded, index);
  if (match === undefined || match.bindings.some((b) => b.as === 'filler' && b.role === role))
    return undefined;
  const told: Match = { ...match, asked: [{ ask: clause.asks[0], role, named: true }] };
  return isFilled(told, index) ? told : undefined;
}

/** “What can an attacker do with X?”: the value begins with the subject, and the fact explains the rest and is asked for it. */
function matchSubject(
  clause: Clause,
  chunks: readonly Chunk[],
  { value, at }: Told,
  index: KnowledgeIndex,
): Match | undefined {
  const [subject, ...more] = at;
  const first = Math.min(...[...value.places.values()].flat());
  if (subject === undefined || more.length > 0 || !placesOf(chunks[subject] as Chunk, value)?.includes(first))
    return undefined;
  const left = chunks.filter((_, i) => i !== subject);
  const match = explainedBy(value.fact, rereadAs(clause, left), index);
  return match !== undefined &&
    !match.bindings.some(leavesVerb) &&
    match.asked.every(({ role }) => role === value.role)
    ? match
    : undefined;
}

function explainedBy(fact: IndexedFact, clause: Clause, index: KnowledgeIndex): Match | undefined {
  const match = matchFacts(clause, index).find((one) => one.fact === fact);
  return match !== undefined && isComplete(match, clause, index) ? match : undefined;
}

/** True where the value alone explains the question. */
function tellsItself({ bindings, asked }: Match): boolean {
  return bindings.some((b) => b.as === 'filler' && b.role === asked[0]?.role);
}

/** What is done to the value is one of its words, or one of the fact's. */
function leavesVerb(binding: Binding): boolean {
  return binding.as === 'free' && !binding.chunks.every(isIdle);
}

const WHAT = wordChunk(choosingWord, senseOf.ask('what'));
