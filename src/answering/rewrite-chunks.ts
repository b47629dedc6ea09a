import type { Entity } from '../briefing/model.ts';
import { haveForms } from '../language/en/auxiliaries.ts';
import { senseOf } from '../language/sense.ts';
import { type Chunk, hasKind } from '../understanding/chunk.ts';
import type { Clause } from '../understanding/clause.ts';
import { readClause } from '../understanding/read-clause.ts';
import { wordChunk } from '../understanding/word-chunk.ts';

/** A chunk that names an entity, as if the question did. */
export function chunkFor(entity: Entity): Chunk {
  let chunk = chunks.get(entity);
  if (chunk === undefined) {
    chunk = {
      text: entity.name,
      words: entity.name.toLowerCase().split(' '),
      senses: [senseOf.entity(entity.id, true)],
      punctuation: false,
      possessive: false,
    };
    chunks.set(entity, chunk);
  }
  return chunk;
}
const chunks = new WeakMap<Entity, Chunk>();

/** Keeps what stands before it apart from what follows. */
export const BOUNDARY = wordChunk('the', senseOf.free());

/** The claim that a predicate holds of an entity: "X" and "will meet". */
export function claimOf(entity: Entity, predicate: readonly Chunk[]): Clause {
  const clause = readClause([chunkFor(entity), BOUNDARY, ...predicate], 'confirm');
  const perfect = predicate.some((chunk) => haveForms.has(chunk.words[0] ?? ''));
  return perfect ? { ...clause, tense: 'perfect' } : clause;
}

/** The question that other chunks ask in the same mood as the clause. */
export function rereadAs(clause: Clause, chunks: readonly Chunk[]): Clause {
  return readClause(chunks, clause.kind === 'check' ? 'confirm' : clause.kind === 'ask' ? 'ask' : 'tell');
}

/** The chunks of a clause, those that pointed back as they were resolved. */
export function currentChunks(clause: Clause): readonly Chunk[] {
  const pointing = clause.chunks.some((chunk) => hasKind(chunk, 'pronoun') || hasKind(chunk, 'kinship'));
  if (!pointing) return clause.chunks;
  const resolved = clause.phrases.flatMap((phrase) => phrase.chunks);
  return clause.chunks.map((chunk) =>
    hasKind(chunk, 'pronoun') || hasKind(chunk, 'kinship')
      ? (resolved.find((other) => other.text === chunk.text) ?? chunk)
      : chunk,
  );
}

/** A statement and the question behind it as one question. */
export function joinClauses(told: Clause, asked: Clause): Clause {
  return readClause([...told.chunks, COMMA, ...asked.chunks], 'ask');
}

const COMMA: Chunk = { text: ',', words: [','], senses: [], punctuation: true, possessive: false };

/** What a statement tells, asked for: "two files are mentioned" as "which two files are mentioned". */
export function askWhich(clause: Clause): Clause {
  return readClause([WHICH, ...clause.chunks], 'ask');
}

const WHICH = wordChunk('which', senseOf.ask('what'), senseOf.choose());
