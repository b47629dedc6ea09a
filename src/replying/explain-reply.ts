import type { Explanation } from '../assistant.ts';
import { quoteRow, quoteSpan } from '../briefing/quote-span.ts';
import type { Turn } from '../deciding/decide-question.ts';
import { editDistance } from '../language/edit-distance.ts';
import type { Sense } from '../language/sense.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Match } from '../matching/match.ts';
import { matchFacts } from '../matching/match-facts.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { renderStatement } from './render-statement.ts';
import type { Reply } from './reply.ts';

/** How a reply came about: each word, then the facts with their evidence. */
export function explainReply(reply: Reply, turn: Turn, index: KnowledgeIndex): Explanation {
  const words = turn.decided.flatMap(({ clause, decision }) => {
    const match =
      decision.kind === 'answered'
        ? decision.matches[0]
        : decision.kind === 'corrected' || decision.kind === 'notStated'
          ? decision.match
          : undefined;
    return clause.chunks
      .filter((chunk) => !chunk.punctuation)
      .map((chunk) => ({
        text: chunk.typed ?? chunk.text,
        understoodAs: readingOf(chunk, clause, match, index),
      }));
  });
  const facts = reply.facts.flatMap((id) => {
    const fact = index.factById.get(id);
    if (fact === undefined) return [];
    const evidence = fact.fact.evidence.map((span) => {
      const row = quoteRow(fact.briefing, span);
      const { start, end } = span;
      const passage = { quote: quoteSpan(fact.briefing, span), start, end };
      return row === undefined ? passage : { ...passage, row };
    });
    const base = { id, relation: fact.definition.id, statement: renderStatement(id, index), evidence };
    return [fact.fact.inference === undefined ? base : { ...base, inference: fact.fact.inference }];
  });
  const closest = findClosest(turn, index);
  return closest.length === 0 ? { reply, words, facts } : { reply, words, facts, closest };
}

/** How a word that nothing explains is understood. */
export const NOT_UNDERSTOOD = 'not understood';

const MOST_CLOSEST = 3;

/** The facts that leave least of the clauses that were declined unexplained. */
function findClosest({ decided }: Turn, index: KnowledgeIndex): NonNullable<Explanation['closest']> {
  const near = decided
    .filter(({ decision }) => decision.kind === 'unknown')
    .flatMap(({ clause }) => matchFacts(clause, index))
    .map(({ fact, unbound, unasked, named }) => ({
      fact,
      named,
      leftOver: [...new Set([...unbound.map(({ chunk }) => chunk.text), ...unasked.map(({ word }) => word)])],
    }))
    .filter(({ leftOver }) => leftOver.length > 0)
    .sort((a, b) => a.leftOver.length - b.leftOver.length || Number(b.named) - Number(a.named));
  return near.slice(0, MOST_CLOSEST).map(({ fact, leftOver }) => ({
    id: fact.fact.id,
    relation: fact.definition.id,
    statement: renderStatement(fact.fact.id, index),
    leftOver,
  }));
}

function readingOf(chunk: Chunk, clause: Clause, match: Match | undefined, index: KnowledgeIndex): string {
  const meaning = meaningOf(chunk, clause, match, index);
  const readAs = chunk.corrected ?? (chunk.typed === undefined ? undefined : chunk.text);
  if (readAs === undefined) return meaning;
  const isGuess = chunk.corrected !== undefined || isSlip(chunk.typed ?? '', chunk.text);
  return `${meaning} (${isGuess ? 'guessed to be a typing error: ' : ''}read as “${readAs}”)`;
}

/** "raet" for "rate": a slip of the keyboard, not chat shorthand. */
function isSlip(typed: string, meant: string): boolean {
  const [from, to] = [typed.toLowerCase(), meant.toLowerCase()];
  return from.length >= LEAST_SLIP_CHARS && editDistance(from, to, MOST_SLIPS) <= MOST_SLIPS;
}
const LEAST_SLIP_CHARS = 4;
const MOST_SLIPS = 2;

function meaningOf(chunk: Chunk, clause: Clause, match: Match | undefined, index: KnowledgeIndex): string {
  const binding = match?.bindings.find((b) => b.chunks.some((c) => c === chunk || c.text === chunk.text));
  if (binding?.as === 'filler') {
    const names = binding.entities.map((id) => index.entities.get(id)?.name ?? id).join(', ');
    return `${binding.role.name}: ${names}`;
  }
  if (binding?.as === 'relation')
    return `${binding.contradicts ? 'contradicts' : 'names'} the relation “${binding.relation}”`;
  if (binding?.as === 'role') return `names the role “${binding.role.name}”`;
  if (chunk.possessive) return 'marks whose';
  if (chunk.senses.length === 0) return NOT_UNDERSTOOD;
  return listReadings(usedSenses(chunk, clause), index).join(' or ');
}

const MOST_READINGS = 3;

/** What a word can mean, relations of the folder first and all of them; of what the language knows besides, as much as fits. */
function listReadings(senses: readonly Sense[], index: KnowledgeIndex): readonly string[] {
  const isForeign = (sense: Sense): boolean =>
    sense.kind === 'relation' && !index.facts.some(({ definition }) => definition.id === sense.relation);
  const describe = (some: readonly Sense[]) => some.map((sense) => describeSense(sense, index));
  const [own, foreign] = [senses.filter((sense) => !isForeign(sense)), senses.filter(isForeign)];
  const told = new Set(describe(own));
  for (const reading of describe(foreign)) if (told.size < MOST_READINGS) told.add(reading);
  return [...told];
}

/** The words that hold a clause together; they have no place in a phrase. */
const STRUCTURE: ReadonlySet<Sense['kind']> = new Set([
  'ask',
  'choose',
  'operator',
  'preposition',
  'free',
  'light',
]);

/** In a phrase a word stands for something, outside of all it holds the clause together. */
function usedSenses(chunk: Chunk, { phrases, asks }: Clause): readonly Sense[] {
  const inPhrase = [...phrases, ...asks.flatMap((ask) => ask.phrase ?? [])].some((phrase) =>
    phrase.chunks.some((other) => other === chunk || other.senses === chunk.senses),
  );
  const used = chunk.senses.filter(({ kind }) => STRUCTURE.has(kind) !== inPhrase);
  return used.length > 0 ? used : chunk.senses;
}

function describeSense(sense: Sense, index: KnowledgeIndex): string {
  if (sense.kind === 'entity') return index.entities.get(sense.entity)?.name ?? sense.entity;
  if (sense.kind === 'absent') return `${sense.name}, which the briefing does not mention`;
  if (sense.kind === 'ask') return `asks ${sense.word}`;
  if (sense.kind === 'choose') return 'asks which';
  if (sense.kind === 'sort') return `a ${sense.sort}`;
  if (sense.kind === 'epithet') return `says nothing more of a ${sense.sort}`;
  if (sense.kind === 'relation') return `the relation “${sense.relation}”`;
  if (sense.kind === 'role') return `the role “${sense.role}”`;
  if (sense.kind === 'operator') return `“${sense.operator}”`;
  if (sense.kind === 'free' || sense.kind === 'light' || sense.kind === 'preposition')
    return 'carries no content';
  return sense.kind;
}
