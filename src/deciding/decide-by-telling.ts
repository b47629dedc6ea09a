import { currentChunks, rereadAs } from '../answering/rewrite-chunks.ts';
import { prepositions } from '../language/prepositions.ts';
import { senseOf } from '../language/sense.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import { isTelling } from '../matching/telling-words.ts';
import { isContentWord } from '../matching/written-values.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { decideAsk } from './decide-ask.ts';
import type { Decision } from './decision.ts';
import { isComplete } from './is-complete.ts';
import { fewestLeftOver, rank } from './rank-matches.ts';

/** A clause without the word that it repeats, and what was decided on it. */
interface Understood {
  readonly clause: Clause;
  readonly decision: Decision;
}

/**
 * “How much did X pay for the report of Y?” of a relation of the author's own that is told with the word “report”: what
 * names the relation and something of the fact, and asks for a role of it, may repeat a word of the sentence that tells the
 * fact. What is asked for, a name or a number is no such word.
 */
export function decideByTelling(clause: Clause, index: KnowledgeIndex): Understood | undefined {
  if (clause.kind !== 'ask' || clause.negated) return undefined;
  const left = matchFacts(clause, index).filter((match) => repeatsTelling(match, clause, index));
  for (const chunk of new Set(left.flatMap(({ unbound }) => unbound.map((one) => one.chunk)))) {
    const facts = new Set(
      left.filter(({ unbound }) => unbound.some((one) => one.chunk === chunk)).map(({ fact }) => fact),
    );
    const said = rereadAs(
      clause,
      currentChunks(clause).map((one) => (one === chunk ? { ...one, senses: [senseOf.free()] } : one)),
    );
    const complete = matchFacts(said, index).filter(
      (match) => facts.has(match.fact) && isComplete(match, said, index),
    );
    const decision = decideAsk(said, rank(fewestLeftOver(complete, index)), index);
    if (decision?.kind === 'answered') return { clause: said, decision };
  }
  return undefined;
}

function repeatsTelling(match: Match, { asks }: Clause, index: KnowledgeIndex): boolean {
  const [left, ...more] = match.unbound;
  return (
    left !== undefined &&
    more.length === 0 &&
    match.named &&
    match.fact.authored &&
    match.fact.fact.modality !== 'denied' &&
    match.bindings.some((b) => b.as === 'filler' && b.chunks.some((chunk) => hasKind(chunk, 'entity'))) &&
    !asks.some(({ phrase }) => phrase === left.phrase) &&
    mayRepeat(left.chunk, index) &&
    isTelling(left.chunk, match.fact, index)
  );
}

function mayRepeat({ carried, senses, words }: Chunk, { entities }: KnowledgeIndex): boolean {
  const isName = (id: string): boolean => NAME.test(entities.get(id)?.name ?? '');
  return (
    carried !== true &&
    words.some((word) => isContentWord(word) || prepositions.has(word)) &&
    senses.every((sense) => !MEANT.has(sense.kind) && !(sense.kind === 'entity' && isName(sense.entity)))
  );
}
const NAME = /^[\p{Lu}\d]/u;
const MEANT: ReadonlySet<string> = new Set([
  'number',
  'date',
  'range',
  'weekday',
  'version',
  'absent',
  'pronoun',
]);
