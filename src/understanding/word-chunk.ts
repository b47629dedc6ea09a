import { type Sense, senseOf } from '../language/sense.ts';
import type { Chunk } from './chunk.ts';

/** A word that the question does not have, as if it did: the "and" between the things that a description stands for. */
export function wordChunk(word: string, ...senses: readonly Sense[]): Chunk {
  return { text: word, words: [word], senses, punctuation: false, possessive: false };
}

/** The same for a preposition, which may also say nothing. */
export function prepositionChunk(word: string): Chunk {
  return wordChunk(word, senseOf.preposition(word), senseOf.free());
}
