import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import { annotate } from './annotate.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import { joinObjects } from './join-objects.ts';
import { joinParticles } from './join-particles.ts';
import { type PartedClause, partVerb } from './part-verb.ts';
import { readClause } from './read-clause.ts';
import { putDirectionsFirst } from './restore-order.ts';
import type { Segment } from './split-message.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads runs of the tokens of one message. A run that was read before gives the very same objects again. */
export interface TokenReader {
  chunks(tokens: readonly Token[]): readonly Chunk[];
  clause(tokens: readonly Token[], mood: Segment['mood']): Clause;
  /** The same where a name that may hold the verb is parted, or left whole, other than in the clause; undefined without one. */
  otherwise(tokens: readonly Token[], mood: Segment['mood']): OtherClause | undefined;
}

/** A clause with its names read otherwise. */
export interface OtherClause {
  readonly clause: Clause;
  /** True where it is likely only where it can be answered. */
  readonly isTentative: boolean;
}

/** Creates the reader of a message; what it has read is forgotten with it. */
export function createTokenReader(vocabulary: Vocabulary): TokenReader {
  const ids = new Map<Token, number>();
  const runs = new Map<string, readonly Chunk[]>();
  const pool = new Map<Token, Chunk[]>();
  const parted = new Map<string, PartedClause | undefined>();
  const idOf = (token: Token): number => {
    let id = ids.get(token);
    if (id === undefined) {
      id = ids.size;
      ids.set(token, id);
    }
    return id;
  };
  const keyOf = (tokens: readonly Token[]): string => {
    let key = '';
    for (const token of tokens) key += `${idOf(token)} `;
    return key;
  };
  const order = (tokens: readonly Token[]): readonly Token[] => {
    const { trie } = vocabulary;
    return joinObjects(joinParticles(putDirectionsFirst(tokens, trie), trie), trie);
  };
  const read = (ordered: readonly Token[]): readonly Chunk[] =>
    annotate(ordered, vocabulary, (chunk, first) => poolChunk(chunk, first, pool));
  const chunks = (tokens: readonly Token[]): readonly Chunk[] => {
    const key = keyOf(tokens);
    let known = runs.get(key);
    if (known === undefined) {
      known = read(order(tokens));
      runs.set(key, known);
    }
    return known;
  };
  const part = (tokens: readonly Token[]): PartedClause | undefined => {
    const key = keyOf(tokens);
    if (!parted.has(key)) {
      const ordered = order(tokens);
      const { toldRelations } = vocabulary;
      parted.set(
        key,
        partVerb(chunks(tokens), toldRelations, (from, to) => read(ordered.slice(from, to))),
      );
    }
    return parted.get(key);
  };
  return {
    chunks,
    clause: (tokens, mood) => {
      const other = part(tokens);
      return readClause(other?.isCertain === true ? other.chunks : chunks(tokens), mood);
    },
    otherwise: (tokens, mood) => {
      const other = part(tokens);
      if (other === undefined) return undefined;
      const clause = readClause(other.isCertain ? chunks(tokens) : other.chunks, mood);
      return { clause, isTentative: !other.isCertain };
    },
  };
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
