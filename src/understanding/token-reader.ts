import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import { annotate } from './annotate.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import { joinObjects } from './join-objects.ts';
import { joinParticles } from './join-particles.ts';
import { readClause } from './read-clause.ts';
import { putDirectionsFirst } from './restore-order.ts';
import type { Segment } from './split-message.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads runs of the tokens of one message. A run that was read before gives the very same objects again. */
export interface TokenReader {
  chunks(tokens: readonly Token[]): readonly Chunk[];
  clause(tokens: readonly Token[], mood: Segment['mood']): Clause;
}

/** Creates the reader of a message; what it has read is forgotten with it. */
export function createTokenReader(vocabulary: Vocabulary): TokenReader {
  const ids = new Map<Token, number>();
  const runs = new Map<string, readonly Chunk[]>();
  const pool = new Map<Token, Chunk[]>();
  const idOf = (token: Token): number => {
    let id = ids.get(token);
    if (id === undefined) {
      id = ids.size;
      ids.set(token, id);
    }
    return id;
  };
  const chunks = (tokens: readonly Token[]): readonly Chunk[] => {
    let key = '';
    for (const token of tokens) key += `${idOf(token)} `;
    let known = runs.get(key);
    if (known === undefined) {
      const { trie } = vocabulary;
      const ordered = joinObjects(joinParticles(putDirectionsFirst(tokens, trie), trie), trie);
      known = annotate(ordered, vocabulary, (chunk, first) => poolChunk(chunk, first, pool));
      runs.set(key, known);
    }
    return known;
  };
  return { chunks, clause: (tokens, mood) => readClause(chunks(tokens), mood) };
}

/** The chunk that was read at a token before, where it is the same. */
function poolChunk(chunk: Chunk, first: Token, pool: Map<Token, Chunk[]>): Chunk {
  const known = pool.get(first);
  if (known === undefined) {
    pool.set(first, [chunk]);
    return chunk;
  }
  const same = known.find((other) => isSame(other, chunk));
  if (same === undefined) known.push(chunk);
  return same ?? chunk;
}

/** Chunks that begin at one token and are equally long differ in their meanings alone. */
function isSame(a: Chunk, b: Chunk): boolean {
  return (
    a.words.length === b.words.length &&
    a.text === b.text &&
    a.typed === b.typed &&
    a.corrected === b.corrected &&
    a.nameWord === b.nameWord &&
    a.senses.length === b.senses.length &&
    a.senses.every((sense, i) => isSameSense(sense, b.senses[i] as Sense))
  );
}

/** Dates are read anew each time, other meanings are looked up. */
function isSameSense(a: Sense, b: Sense): boolean {
  return a === b || (isDateSense(a) && isDateSense(b) && JSON.stringify(a) === JSON.stringify(b));
}

function isDateSense({ kind }: Sense): boolean {
  return kind === 'date' || kind === 'weekday' || kind === 'range';
}
