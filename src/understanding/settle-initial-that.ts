import { beForms } from '../language/en/auxiliaries.ts';
import { demonstratives } from '../language/en/chatter.ts';
import { pronouns } from '../language/en/pronouns.ts';
import { senseOf } from '../language/sense.ts';
import { joinWordList } from '../language/word-phrases.ts';
import type { Chunk } from './chunk.ts';

/** "That is a Tuesday": at the beginning of a clause that goes on, the two words are a subject and its verb. */
export function settleInitialThat(chunks: readonly Chunk[]): readonly Chunk[] {
  const [first, next] = chunks;
  const [word = '', verb = '', ...rest] = first?.words ?? [];
  const pronoun = POINTING.get(word);
  if (first === undefined || pronoun === undefined || !beForms.has(verb) || rest.length > 0) return chunks;
  if (next === undefined || next.punctuation) return chunks;
  const part = (text: string, senses: Chunk['senses']): Chunk => ({ ...first, text, words: [text], senses });
  return [
    part(word, [senseOf.pronoun(pronoun), senseOf.free()]),
    part(verb, [senseOf.free()]),
    ...chunks.slice(1),
  ];
}

const POINTING: ReadonlyMap<string, number> = new Map(
  pronouns.flatMap(({ words }, i) =>
    joinWordList(words).flatMap((word) => (demonstratives.includes(word) ? [[word, i] as const] : [])),
  ),
);
