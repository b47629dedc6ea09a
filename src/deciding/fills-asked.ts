import { INDEFINITE_ARTICLES } from '../language/en/number-words.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import type { DecidedClause } from './decide-in-context.ts';
import { answersIn } from './remember.ts';

/** False where what a clause asks for has no place in what would be told. */
export function fillsAsked(
  clause: Clause,
  { clause: read, decision }: DecidedClause,
  index: KnowledgeIndex,
): boolean {
  if (decision.kind === 'profile' && asksForSomebody(clause))
    return !answersIn(decision, index).every((id) => index.entities.get(id)?.kind === 'event');
  if (decision.kind !== 'answered') return true;
  return !endsInBoth(clause) && !(read.kind !== 'check' && suggestsOne(clause));
}

/** "Last time, who was there?" is not told by what there was. */
function asksForSomebody({ asks }: Clause): boolean {
  return asks.length === 1 && asks[0]?.word === 'who' && asks[0].phrase === undefined;
}

/** "Is X a member of both?": of which two is not said. */
function endsInBoth({ kind, chunks }: Clause): boolean {
  const said = chunks.filter(({ punctuation }) => !punctuation);
  const last = said.at(-1);
  return (
    kind === 'check' &&
    last?.words.length === 1 &&
    last.senses.some((s) => s.kind === 'operator' && s.operator === 'both') &&
    isPreposition(said.at(-2))
  );
}

/** "At a press conference?" asks whether it was one, not on what occasion. */
function suggestsOne({ kind, asks, chunks, phrases }: Clause): boolean {
  const article = chunks.findIndex(({ words }) => INDEFINITE_ARTICLES.includes(words.join(' ')));
  const phrase = phrases.length === 1 ? phrases[0] : undefined;
  return (
    kind === 'fragment' &&
    asks.length === 0 &&
    isPreposition(chunks[article - 1]) &&
    phrase?.chunks.every(({ senses }) => senses.every((s) => s.kind === 'role' || s.kind === 'light')) ===
      true
  );
}

function isPreposition(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && hasKind(chunk, 'preposition');
}
