import type { EntityKind } from '../briefing/model.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import { isDateSense } from '../matching/match-dates.ts';
import type { Chunk } from '../understanding/chunk.ts';
import type { Ask, Clause } from '../understanding/clause.ts';

/** "Who founded it, the presidents?": true where some words behind a question are of the kind that it asks for. */
export function fitsAsGuess(guess: Clause, question: Clause, index: KnowledgeIndex): boolean {
  const ask = question.asks.length === 1 ? question.asks[0] : undefined;
  const chunks = guess.phrases.flatMap((phrase) => phrase.chunks);
  // "Whose positions are close, X's and Y's?"
  const owners =
    ask?.word === 'who' && guess.chunks.some(({ possessive, possessor }) => possessive || possessor === true);
  if (ask === undefined || (ask.phrase !== undefined && !owners) || chunks.length === 0) return false;
  const fits = (chunk: Chunk): boolean =>
    isOfKind(chunk, ask.word, index) || (owners && isOfKind(chunk, 'where', index));
  const last = question.phrases.at(-1)?.chunks.at(-1);
  // "Who are X, Y?" lists.
  return chunks.every(fits) && (last === undefined || !fits(last));
}

function isOfKind(chunk: Chunk, word: Ask['word'], index: KnowledgeIndex): boolean {
  if (word === 'when') return chunk.senses.some(isDateSense);
  const kinds = GUESSED[word] ?? [];
  return chunk.senses.some(
    (s) => s.kind === 'entity' && kinds.includes(index.entities.get(s.entity)?.kind as EntityKind),
  );
}

const GUESSED: Readonly<Partial<Record<Ask['word'], readonly EntityKind[]>>> = {
  who: ['person', 'organisation'],
  where: ['place'],
};
